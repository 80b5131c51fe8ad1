package io.ringledger.command.calls.scoring;

import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.quality.Conversation;
import io.ringledger.command.quality.JudgeUnavailableException;
import io.ringledger.command.quality.QaJudge;
import io.ringledger.command.quality.QaJudge.Judgement;
import io.ringledger.command.quality.Standard;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallScored;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessSettings;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.CallId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Asks a judge about a call and says to the call what it found. A judge that knew as much before is not asked again. */
final class Judging {
    private final EventStore events;
    private final GoverningSettings governing;
    private final Orders orders;
    private final IdGenerator ids;
    private final Clock clock;

    Judging(EventStore events, GoverningSettings governing, Orders orders, IdGenerator ids, Clock clock) {
        this.events = events;
        this.governing = governing;
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sees to it that a call is judged, where it can be and the business wants it.
     *
     * @return when the judge judged it by what is known; empty where it did not
     * @throws JudgeUnavailableException if the judge cannot be asked now
     */
    Optional<Instant> judge(CallId callId, Cause cause, QaJudge judge) {
        List<?> history = history(callId);
        Conversation conversation = Conversation.of(history);
        if (conversation.said().isEmpty()) {
            return Optional.empty();
        }
        return known(history, judge, conversation)
                .or(() -> standard(history, cause)
                        .flatMap(wanted -> judge.judge(conversation, wanted))
                        .flatMap(found -> say(callId, cause, judge, conversation, found)));
    }

    private static Optional<Instant> known(List<?> history, QaJudge judge, Conversation conversation) {
        return history.reversed().stream()
                .filter(CallScored.class::isInstance)
                .map(CallScored.class::cast)
                .filter(score -> score.rubric().equals(judge.rubric())
                        && score.utterances() >= conversation.said().size())
                .map(CallScored::scoredAt)
                .findFirst();
    }

    private Optional<Instant> say(
            CallId callId, Cause cause, QaJudge judge, Conversation conversation, Judgement found) {
        Instant now = clock.instant();
        var score = new ScoreCall(
                callId,
                ids.nextReviewId(),
                judge.rubric(),
                conversation.said().size(),
                found.verdict(),
                found.notes(),
                now);
        // a later report may have made it a call that was never talked on
        return orders.sendUnless(CallRejection.CALL_NOT_REVIEWABLE, score, cause) ? Optional.of(now) : Optional.empty();
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
