package io.ringledger.command.calls.scoring;

import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.quality.Conversation;
import io.ringledger.command.quality.JudgeUnavailableException;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.command.quality.Standard;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the calls that are due. Two nodes may do so at once and one may be killed at any step: what a rubric says of a
 * call that it has judged already is silent.
 */
final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final DueCalls calls;
    private final EventStore events;
    private final Judges judges;
    private final GoverningSettings governing;
    private final Orders orders;
    private final IdGenerator ids;
    private final ScoringSettings settings;
    private final Clock clock;
    private final BoundedPool pool;
    private final Set<CallId> judged = ConcurrentHashMap.newKeySet();

    /** @param otherwise judges where {@code first} could not be asked until the last look */
    record Judges(QaJudge first, QaJudge otherwise) {}

    Scorer(
            DueCalls calls,
            EventStore events,
            Judges judges,
            GoverningSettings governing,
            Orders orders,
            IdGenerator ids,
            ScoringSettings settings,
            Clock clock,
            BoundedPool pool) {
        this.calls = calls;
        this.events = events;
        this.judges = judges;
        this.governing = governing;
        this.orders = orders;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
        this.pool = pool;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            for (DueCall call : calls.due(clock.instant())) {
                look(call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("not all calls that are due were judged: {}", e.getMessage());
        }
    }

    private void look(DueCall call) throws InterruptedException {
        if (!judged.add(call.callId())) {
            return;
        }
        try (var place = pool.place()) {
            place.run(() -> {
                try {
                    judge(call);
                } catch (RuntimeException e) {
                    LOG.warn("{} was not judged and will be looked at again: {}", call.callId(), reason(e));
                } finally {
                    judged.remove(call.callId());
                }
            });
        }
    }

    /** What a library says of a failure might quote what was said. */
    private static String reason(RuntimeException failure) {
        return failure instanceof Rejected refused
                ? refused.rejection().code()
                : failure.getClass().getName();
    }

    private void judge(DueCall call) {
        try {
            judge(call, judges.first());
        } catch (JudgeUnavailableException e) {
            if (!call.isLastLook()) {
                LOG.warn("{} is not judged yet: {}", call.callId(), e.getMessage());
                calls.put(call.at(clock.instant().plus(settings.retryAfter())));
                return;
            }
            judge(call, judges.otherwise());
        }
        if (call.isLastLook()) {
            calls.remove(call.callId());
        } else {
            calls.put(call.at(call.last()));
        }
    }

    private void judge(DueCall call, QaJudge judge) {
        List<?> history = history(call.callId());
        Conversation conversation = Conversation.of(history);
        Optional<Standard> standard =
                conversation.said().isEmpty() ? Optional.empty() : standard(history, call.cause());
        standard.flatMap(wanted -> judge.judge(conversation, wanted)).ifPresent(judgement -> {
            Instant now = clock.instant();
            var score = new ScoreCall(
                    call.callId(),
                    ids.nextReviewId(),
                    judge.rubric(),
                    conversation.said().size(),
                    judgement.verdict(),
                    judgement.notes(),
                    now);
            // a later report may have made it a call that was never talked on
            orders.sendUnless(CallRejection.CALL_NOT_REVIEWABLE, score, call.cause());
        });
    }

    /** What the call is measured by; empty where the business does not want it judged. */
    private Optional<Standard> standard(List<?> history, Cause cause) {
        Optional<BusinessSettings> settings = switch (history.getFirst()) {
            case CallInitiated begun -> governing.of(begun.businessId(), begun.initiatedAt(), cause);
            case CallReceived begun -> governing.of(null, begun.receivedAt(), cause);
            default -> throw new IllegalStateException("a call without a beginning");
        };
        if (settings.isEmpty()) {
            return Optional.of(Standard.USUAL);
        }
        return settings.map(BusinessSettings::qualityAssurance)
                .filter(QualityAssurance::enabled)
                .map(Standard::of);
    }

    private List<?> history(CallId callId) {
        return events.readEvents(callId.value(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .toList();
    }
}
