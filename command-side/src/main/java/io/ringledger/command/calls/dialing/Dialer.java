package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.RefuseDial;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.control.DialingStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.OpenAttempt;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one intent as far as its claim: a place in the pool, nothing stopped, a possible number, room among the tenant's calls, a
 * number that may be called, a carrier that answers, the lane, the claim.
 * Whatever stops it on the way has changed nothing that a second try would not find its own. After the claim the request
 * goes out on the pool's thread, and the intent is never acted on again.
 */
final class Dialer {
    private static final Logger LOG = LoggerFactory.getLogger(Dialer.class);

    private final Orders orders;
    private final Carrier carrier;
    private final DialingControls controls;
    private final OpenCalls open;
    private final NumberGates gates;
    private final Lanes lanes;
    private final WaitingCalls waiting;
    private final Deferrals deferrals;
    private final CallHistory history;
    private final BoundedPool pool;
    private final DialAttempt attempt;
    private final DialingSettings settings;
    private final Clock clock;

    Dialer(
            Orders orders,
            Carrier carrier,
            DialingControls controls,
            OpenCalls open,
            NumberGates gates,
            Lanes lanes,
            WaitingCalls waiting,
            Deferrals deferrals,
            CallHistory history,
            BoundedPool pool,
            DialAttempt attempt,
            DialingSettings settings,
            Clock clock) {
        this.orders = orders;
        this.carrier = carrier;
        this.controls = controls;
        this.open = open;
        this.gates = gates;
        this.lanes = lanes;
        this.waiting = waiting;
        this.deferrals = deferrals;
        this.history = history;
        this.pool = pool;
        this.attempt = attempt;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns once the intent is claimed, refused, withdrawn, or durably waiting. */
    void dial(DialIntent intent) throws InterruptedException {
        var _ = dial(intent, waiting.isOneForRoom(intent.tenantId(), intent.callId()));
    }

    /**
     * Tries again what waits, in order; stops early when no place is free. Who has no room for one call has none for the next,
     * which is only looked at where nobody wants it any more.
     */
    void dialWaiting() throws InterruptedException {
        Set<TenantId> full = new HashSet<>();
        for (WaitingCall call : waiting.due(clock.instant())) {
            if (!pool.hasPlace()) {
                return;
            }
            if (call.tenant() != null && full.contains(call.tenant()) && !isTooOld(call.since(), clock.instant())) {
                continue;
            }
            try {
                DialIntent intent = history.intent(call.callId()).orElseThrow();
                if (!dial(intent, false)) {
                    full.add(intent.tenantId());
                }
            } catch (Rejected e) {
                LOG.warn("{} waits on: {}", call.callId(), e.getMessage());
            }
        }
    }

    /** @return {@code false} if its tenant has no room for a call at present */
    private boolean dial(DialIntent intent, boolean behindOthers) throws InterruptedException {
        try (var place = pool.place()) {
            Instant now = clock.instant();
            DialingStanding standing = controls.look(intent);
            StopId stop = standing.stop();
            if (stop != null) {
                orders.send(new StopCall(intent.callId(), stop, null, now), intent.cause());
                refuse(intent, CallOutcome.CANCELED, now);
            } else if (!intent.isPossible()) {
                refuse(intent, CallOutcome.INVALID_NUMBER, now);
            } else if (isTooOld(intent.initiatedAt(), now)) {
                refuse(intent, CallOutcome.REFUSED_BY_CARRIER, now);
            } else {
                return begin(intent, place, controls.limits(standing), behindOthers, now);
            }
            return true;
        }
    }

    /** Nobody wants to be called by somebody who asked so long ago. */
    private boolean isTooOld(Instant initiatedAt, Instant now) {
        return initiatedAt.plus(settings.longestWait()).isBefore(now);
    }

    /** A place in its tenant's limit comes before the gate: whoever waits for room would be authorised again and again. */
    private boolean begin(
            DialIntent intent, BoundedPool.Place place, DialingLimits limits, boolean behindOthers, Instant now) {
        CallPlaces places = open.places(now);
        WaitReason full =
                behindOthers ? WaitReason.LIMIT : places.take(intent.callId(), intent.tenantId(), limits, now);
        if (full != null) {
            deferrals.defer(intent, full, places.underWay(intent.tenantId()), limits.concurrentCalls(), now);
            return false;
        }
        boolean claimed = false;
        try {
            claimed = mayBeCalled(intent, now) && isFree(intent, now) && claim(intent, now);
        } finally {
            if (!claimed) {
                places.leave(intent.callId());
            }
        }
        if (claimed) {
            place.run(() -> attempt.send(intent, now));
        }
        return true;
    }

    /** Before the lane: whoever must not be called need not wait for it. */
    private boolean mayBeCalled(DialIntent intent, Instant now) {
        Optional<CallOutcome> refusal = gates.authorise(intent);
        refusal.ifPresent(outcome -> refuse(intent, outcome, now));
        return refusal.isEmpty();
    }

    private boolean isFree(DialIntent intent, Instant now) {
        if (!carrier.isAvailable()) {
            deferrals.defer(intent, WaitReason.CARRIER, now);
            return false;
        }
        if (!lanes.take(intent, now)) {
            deferrals.defer(intent, WaitReason.LANE, now);
            return false;
        }
        return true;
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
            // an earlier try may have taken the lane and got no further
            lanes.leave(intent, now);
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
        lanes.leave(intent, now);
        waiting.remove(intent.callId());
    }
}
