package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.DeclareOutcomeUnknown;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.command.carrier.CarrierUnavailableException;
import io.ringledger.command.carrier.ListedCall;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at open calls until the carrier has had its last word: claims without outcome are looked for in its list, calls
 * without news are fetched, calls that somebody wants to end are ended.
 */
final class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final OpenCalls open;
    private final CallHistory history;
    private final Orders orders;
    private final Outcomes outcomes;
    private final HangUps hangUps;
    private final Carrier carrier;
    private final DialingSettings settings;
    private final Clock clock;

    Reconciliation(
            OpenCalls open,
            CallHistory history,
            Orders orders,
            Outcomes outcomes,
            HangUps hangUps,
            Carrier carrier,
            DialingSettings settings,
            Clock clock) {
        this.open = open;
        this.history = history;
        this.orders = orders;
        this.outcomes = outcomes;
        this.hangUps = hangUps;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    List<OpenCall> due() {
        return open.due(clock.instant());
    }

    /** Never throws: a call that could not be looked at is looked at again. */
    void look(OpenCall call) {
        try {
            CallSid callSid = call.callSid();
            if (callSid != null) {
                lookAtLeg(call, callSid);
            } else if (call.attemptId() != null) {
                settle(call, call.attemptId());
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again: {}", call.callId(), e.getMessage());
            open.urgent(call.callId(), clock.instant().plus(settings.retryAfter()));
        }
    }

    private void lookAtLeg(OpenCall call, CallSid callSid) {
        if (call.hangUp()) {
            hangUps.ask(call, callSid);
            open.urgent(call.callId(), clock.instant().plus(settings.retryAfter()));
        } else {
            open.stillSilent(call.callId(), clock.instant());
        }
        carrier.fetch(callSid).or(() -> forgotten(call, callSid)).ifPresent(report -> record(call, report));
    }

    /** A carrier that does not know the call any more will never say how it ended; that it did is certain. */
    private Optional<CarrierReport> forgotten(OpenCall call, CallSid callSid) {
        Instant now = clock.instant();
        return now.isBefore(call.since().plus(settings.unknownAfter()))
                ? Optional.empty()
                : Optional.of(new CarrierReport(callSid, CarrierStatus.FAILED, -1, null, null, null, now));
    }

    private void record(OpenCall call, CarrierReport report) {
        orders.send(new RecordCarrierReport(call.callId(), call.attemptId(), report), call.cause());
        if (report.status().isFinal()) {
            open.remove(call.callId());
        }
    }

    private void settle(OpenCall call, AttemptId attemptId) {
        Instant now = clock.instant();
        if (now.isBefore(call.since().plus(settings.settleAfter()))) {
            open.urgent(call.callId(), call.since().plus(settings.settleAfter()));
            return;
        }
        var candidates = candidates(call);
        boolean settled =
                candidates.stream().flatMap(List::stream).anyMatch(listed -> isTaken(call, attemptId, listed));
        if (settled || now.isBefore(call.since().plus(settings.unknownAfter()))) {
            open.urgent(call.callId(), now.plus(settings.retryAfter()));
        } else if (call.laneId() != null) {
            orders.send(new DeclareOutcomeUnknown(call.callId(), attemptId, now), call.cause());
            open.urgent(call.callId(), now.plus(settings.retryAfter()));
        } else if (candidates.isEmpty()) {
            open.stillSilent(call.callId(), now);
        } else {
            open.remove(call.callId());
        }
    }

    private boolean isTaken(OpenCall call, AttemptId attemptId, ListedCall listed) {
        CarrierReport report = listed.report();
        if (!outcomes.accepted(call.callId(), attemptId, report.callSid(), call.cause())) {
            return false;
        }
        orders.send(new RecordCarrierReport(call.callId(), attemptId, report), call.cause());
        return true;
    }

    /** What the carrier may have made of the claim, the oldest first; empty when it gives no answer. */
    private Optional<List<ListedCall>> candidates(OpenCall call) {
        Instant earliest = call.since().minus(settings.clockSkew());
        Instant latest = call.since()
                .plus(settings.sendWithin())
                .plus(settings.longestRequest())
                .plus(settings.clockSkew());
        try {
            return history.intent(call.callId())
                    .map(intent -> carrier.list(intent.line(), intent.customer()).stream()
                            .filter(listed -> !listed.createdAt().isBefore(earliest))
                            .filter(listed -> !listed.createdAt().isAfter(latest))
                            .sorted(Comparator.comparing(ListedCall::createdAt))
                            .toList());
        } catch (CarrierUnavailableException e) {
            LOG.warn("{} cannot be looked for: {}", call.callId(), e.getMessage());
            return Optional.empty();
        }
    }
}
