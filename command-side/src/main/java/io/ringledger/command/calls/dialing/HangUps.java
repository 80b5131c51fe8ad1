package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.RecordHangUpAccepted;
import io.ringledger.api.calls.CallCommand.RecordHangUpRefused;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.carrier.HangUpAnswer;
import io.ringledger.vocabulary.CallSid;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends calls at the carrier: as soon as their leg is known, and again until they have ended. */
final class HangUps {
    private static final Logger LOG = LoggerFactory.getLogger(HangUps.class);

    private final Carrier carrier;
    private final Orders orders;
    private final BoundedPool pool;
    private final Clock clock;

    HangUps(Carrier carrier, Orders orders, BoundedPool pool, Clock clock) {
        this.carrier = carrier;
        this.orders = orders;
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Asks on a thread of its own, if there is a place. Whatever comes of it the call stays on the list until it has ended,
     * so that the next sweep asks where there was none.
     */
    void begin(OpenCall call) {
        CallSid callSid = call.callSid();
        if (callSid != null) {
            boolean begun = pool.runIfFree(() -> ask(call, callSid));
            LOG.debug("{} is hung up {}", call.callId(), begun ? "now" : "by the sweep");
        }
    }

    void ask(OpenCall call, CallSid callSid) {
        try {
            var outcome = switch (carrier.hangUp(callSid)) {
                case HangUpAnswer.Accepted _ -> new RecordHangUpAccepted(call.callId(), clock.instant());
                case HangUpAnswer.Refused refused ->
                    new RecordHangUpRefused(call.callId(), refused.providerCode(), clock.instant());
            };
            orders.send(outcome, call.cause());
        } catch (Rejected e) {
            LOG.warn("hanging up {} is tried again: {}", call.callId(), e.getMessage());
        }
    }
}
