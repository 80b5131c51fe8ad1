package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.DialLaneCommand.FreeLane;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallRang;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CarrierLegBound;
import io.ringledger.events.calls.DialAccepted;
import io.ringledger.events.calls.DialClaimed;
import io.ringledger.events.calls.DialOutcomeUnknown;
import io.ringledger.events.calls.DialRefused;
import io.ringledger.events.calls.HangUpRequested;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.DialSettlement;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the list of open calls: on it from the claim (or the first ring) to the end. Frees the lane as soon as an attempt is
 * settled, tells the number's gate what became of it, and lets nothing pass that was reported before it was known whose leg it is.
 */
@ProcessingGroup(CallWatch.GROUP)
@DisallowReplay
final class CallWatch {
    static final String GROUP = "call-watch";
    private static final Logger LOG = LoggerFactory.getLogger(CallWatch.class);

    private final OpenCalls open;
    private final CallHistory history;
    private final Orders orders;
    private final NumberGates gates;
    private final Outcomes outcomes;
    private final KeptReports kept;
    private final HangUps hangUps;
    private final WaitingCalls waiting;
    private final Carrier carrier;
    private final Pseudonyms pseudonyms;
    private final DialingSettings settings;
    private final Clock clock;

    CallWatch(
            OpenCalls open,
            CallHistory history,
            Orders orders,
            NumberGates gates,
            Outcomes outcomes,
            KeptReports kept,
            HangUps hangUps,
            WaitingCalls waiting,
            Carrier carrier,
            Pseudonyms pseudonyms,
            DialingSettings settings,
            Clock clock) {
        this.open = open;
        this.history = history;
        this.orders = orders;
        this.gates = gates;
        this.outcomes = outcomes;
        this.kept = kept;
        this.hangUps = hangUps;
        this.waiting = waiting;
        this.carrier = carrier;
        this.pseudonyms = pseudonyms;
        this.settings = settings;
        this.clock = clock;
    }

    @EventHandler
    void on(DialClaimed event) {
        open.put(fromHistory(event.callId(), event.attemptId(), event.claimedAt()));
    }

    @EventHandler
    void on(DialAccepted event) {
        OpenCall call = open.find(event.callId())
                .orElseGet(() -> fromHistory(event.callId(), event.attemptId(), event.acceptedAt()))
                .withLeg(event.callSid());
        if (!outcomes.bind(call.callId(), event.callSid(), call.cause())) {
            LOG.error("{} was reported with a leg of another call", call.callId());
        }
        freeLane(call);
        open.put(call);
        open.calm(call.callId(), clock.instant());
        if (call.hangUp()) {
            hangUp(call);
        }
    }

    @EventHandler
    void on(DialRefused event) {
        open.find(event.callId()).ifPresent(call -> {
            freeLane(call);
            settle(call, DialSettlement.NOT_PLACED);
            open.remove(event.callId());
        });
    }

    /** Stays on the list until the carrier, asked for it, has answered: it may have been down all the time. */
    @EventHandler
    void on(DialOutcomeUnknown event) {
        open.find(event.callId()).ifPresent(call -> {
            freeLane(call);
            settle(call, DialSettlement.UNKNOWN);
            open.put(call.withoutLane());
        });
    }

    @EventHandler
    void on(CallReceived event, MetaData metaData) {
        Cause cause = Cause.of(metaData);
        open.put(new OpenCall(event.callId(), cause, null, null, null, event.receivedAt(), event.callSid(), false));
        open.calm(event.callId(), clock.instant());
        kept.forward(pseudonyms.legOf(event.callSid()), event.callId(), cause);
    }

    @EventHandler
    void on(CarrierLegBound event, MetaData metaData) {
        kept.forward(event.legId(), event.callId(), Cause.of(metaData).withTenant(event.tenantId()));
    }

    @EventHandler
    void on(CallRang event) {
        open.news(event.callId(), clock.instant());
    }

    @EventHandler
    void on(CallAnswered event) {
        open.news(event.callId(), clock.instant());
    }

    @EventHandler
    void on(HangUpRequested event) {
        open.find(event.callId()).map(OpenCall::withHangUp).ifPresent(call -> {
            open.put(call);
            hangUp(call);
        });
    }

    /** Whoever recorded the carrier's last word may have taken the call off the list already. */
    @EventHandler
    void on(CallEnded event) {
        if (event.callSid() == null) {
            waiting.remove(event.callId());
        } else {
            open.find(event.callId())
                    .or(() -> ended(event.callId()))
                    .ifPresent(call -> settle(call, DialSettlement.PLACED));
        }
        open.remove(event.callId());
    }

    private void hangUp(OpenCall call) {
        if (call.callSid() != null) {
            open.urgent(call.callId(), clock.instant().plus(settings.retryAfter()));
            hangUps.begin(call);
        }
    }

    private void freeLane(OpenCall call) {
        if (call.laneId() != null && call.attemptId() != null) {
            orders.send(new FreeLane(call.laneId(), call.attemptId(), clock.instant()), call.cause());
        }
    }

    private void settle(OpenCall call, DialSettlement settlement) {
        if (call.gateId() != null && call.attemptId() != null) {
            gates.settle(call.gateId(), call.attemptId(), settlement, call.cause());
        }
    }

    /** A number that was erased meanwhile leads to no gate any more. */
    private Optional<OpenCall> ended(CallId callId) {
        return history.intent(callId)
                .filter(intent -> !intent.customer().isErased())
                .map(intent -> fromHistory(callId, intent.attemptId(), intent.initiatedAt()));
    }

    private OpenCall fromHistory(CallId callId, AttemptId attemptId, Instant since) {
        DialIntent intent = history.intent(callId).orElseThrow();
        var lane = pseudonyms.laneOf(carrier.account(), intent.line(), intent.customer());
        boolean hangUp = history.isHangUpRequested(callId);
        return new OpenCall(callId, intent.cause(), attemptId, lane, gates.gateOf(intent), since, null, hangUp);
    }
}
