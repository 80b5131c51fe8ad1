package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.RefuseDial;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.DialLaneCommand.FreeLane;
import io.ringledger.api.calls.DialLaneCommand.TakeLane;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.OpenAttempt;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.LaneId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one intent as far as its claim: a place in the pool, a possible number, one that may be called, a carrier that
 * answers, the lane, the claim.
 * Whatever stops it on the way has changed nothing that a second try would not find its own. After the claim the request
 * goes out on the pool's thread, and the intent is never acted on again.
 */
final class Dialer {
    private static final Logger LOG = LoggerFactory.getLogger(Dialer.class);

    private final Orders orders;
    private final Carrier carrier;
    private final NumberGates gates;
    private final Pseudonyms pseudonyms;
    private final WaitingCalls waiting;
    private final CallHistory history;
    private final BoundedPool pool;
    private final DialAttempt attempt;
    private final DialingSettings settings;
    private final Clock clock;

    Dialer(
            Orders orders,
            Carrier carrier,
            NumberGates gates,
            Pseudonyms pseudonyms,
            WaitingCalls waiting,
            CallHistory history,
            BoundedPool pool,
            DialAttempt attempt,
            DialingSettings settings,
            Clock clock) {
        this.orders = orders;
        this.carrier = carrier;
        this.gates = gates;
        this.pseudonyms = pseudonyms;
        this.waiting = waiting;
        this.history = history;
        this.pool = pool;
        this.attempt = attempt;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns once the intent is claimed, refused, withdrawn, or durably waiting. */
    void dial(DialIntent intent) throws InterruptedException {
        try (var place = pool.place()) {
            Instant now = clock.instant();
            if (!intent.isPossible()) {
                refuse(intent, CallOutcome.INVALID_NUMBER, now);
            } else if (intent.initiatedAt().plus(settings.longestWait()).isBefore(now)) {
                // nobody wants to be called by somebody who asked so long ago
                refuse(intent, CallOutcome.REFUSED_BY_CARRIER, now);
            } else if (mayBeCalled(intent, now) && isFree(intent, now) && claim(intent, now)) {
                place.run(() -> attempt.send(intent, now));
            }
        }
    }

    /** Tries again what waits; stops early when no place is free. */
    void dialWaiting() throws InterruptedException {
        for (var callId : waiting.due(clock.instant())) {
            if (!pool.hasPlace()) {
                return;
            }
            try {
                dial(history.intent(callId).orElseThrow());
            } catch (Rejected e) {
                LOG.warn("{} waits on: {}", callId, e.getMessage());
            }
        }
    }

    /** Before the lane: whoever must not be called need not wait for it. */
    private boolean mayBeCalled(DialIntent intent, Instant now) {
        Optional<CallOutcome> refusal = gates.authorise(intent);
        refusal.ifPresent(outcome -> refuse(intent, outcome, now));
        return refusal.isEmpty();
    }

    private boolean isFree(DialIntent intent, Instant now) {
        var take = new TakeLane(lane(intent), intent.attemptId(), now);
        if (carrier.isAvailable() && orders.sendUnless(CallRejection.LANE_TAKEN, take, intent.cause())) {
            return true;
        }
        waiting.add(intent.callId(), now);
        return false;
    }

    private boolean claim(DialIntent intent, Instant now) {
        try {
            orders.send(new ClaimDial(intent.callId(), intent.attemptId(), now), intent.cause());
        } catch (Rejected e) {
            notDue(intent, now, e);
            return false;
        }
        waiting.remove(intent.callId());
        return true;
    }

    /** Withdrawn, or claimed before: by another node, or by this one before it was cut short. */
    private void notDue(DialIntent intent, Instant now, Rejected refusal) {
        if (!Rejected.is(refusal, CallRejection.DIAL_NOT_DUE)) {
            throw refusal;
        }
        if (!OpenAttempt.is(intent.attemptId(), refusal.rejection())) {
            leave(intent, now);
        }
        waiting.remove(intent.callId());
    }

    /** Without a claim: a claim without its lane would be looked for among the calls of whoever has the lane. */
    private void refuse(DialIntent intent, CallOutcome outcome, Instant now) {
        try {
            orders.send(new RefuseDial(intent.callId(), intent.attemptId(), outcome, now), intent.cause());
        } catch (Rejected e) {
            notDue(intent, now, e);
            return;
        }
        leave(intent, now);
        waiting.remove(intent.callId());
    }

    /** An earlier try may have taken the lane and got no further. */
    private void leave(DialIntent intent, Instant now) {
        orders.send(new FreeLane(lane(intent), intent.attemptId(), now), intent.cause());
    }

    private LaneId lane(DialIntent intent) {
        return pseudonyms.laneOf(carrier.account(), intent.line(), intent.customer());
    }
}
