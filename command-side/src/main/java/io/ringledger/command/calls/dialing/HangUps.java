package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.RecordHangUpAccepted;
import io.ringledger.api.calls.CallCommand.RecordHangUpRefused;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallCommand.StopCall.StopAnswer;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.carrier.HangUpAnswer;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.StopId;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends calls at the carrier: as soon as their leg is known, and again until they have ended. */
final class HangUps {
    private static final Logger LOG = LoggerFactory.getLogger(HangUps.class);
    /** Source: Twilio, error 20429. */
    private static final HangUpAnswer TOO_MANY = new HangUpAnswer.Refused(20429);

    private static final int TRIES = 5;
    private static final Duration SHORT = Duration.ofMillis(100);

    private final Carrier carrier;
    private final Orders orders;
    private final BoundedPool pool;
    private final Clock clock;
    private final DialAttempt.Pause pause;
    /** Asked for by a stop a moment ago: whoever sees the wish that was recorded then need not ask once more. */
    private final Set<CallId> stopped = ConcurrentHashMap.newKeySet();

    HangUps(Carrier carrier, Orders orders, BoundedPool pool, Clock clock, DialAttempt.Pause pause) {
        this.carrier = carrier;
        this.orders = orders;
        this.pool = pool;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Asks on a thread of its own, if there is a place. Whatever comes of it the call stays on the list until it has ended,
     * so that the next sweep asks where there was none.
     */
    void begin(OpenCall call) {
        CallSid callSid = call.callSid();
        if (callSid != null && !stopped.remove(call.callId())) {
            boolean begun = pool.runIfFree(() -> ask(call, callSid));
            LOG.debug("{} is hung up {}", call.callId(), begun ? "now" : "by the sweep");
        }
    }

    /**
     * Asks because of an emergency stop, and records wish and answer together: one command for each of many calls.
     *
     * @throws Rejected if that could not be recorded; it may be asked again
     */
    void stop(CallId callId, CallSid callSid, StopId stopId, Cause cause) {
        stopped.add(callId);
        var answer = switch (asked(callSid)) {
            case HangUpAnswer.Accepted _ -> new StopAnswer(true, null);
            case HangUpAnswer.Refused refused -> new StopAnswer(false, refused.providerCode());
        };
        orders.send(new StopCall(callId, stopId, answer, clock.instant()), cause);
    }

    /** So many calls are ended at once that the carrier may have too many requests; soon it has fewer. */
    private HangUpAnswer asked(CallSid callSid) {
        HangUpAnswer answer = carrier.hangUp(callSid);
        for (int again = 0; again < TRIES && TOO_MANY.equals(answer) && hasPaused(); again++) {
            answer = carrier.hangUp(callSid);
        }
        return answer;
    }

    private boolean hasPaused() {
        try {
            pause.take(SHORT);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
