package io.ringledger.command.escalations.triggers;

import io.ringledger.command.quality.Conversation;
import io.ringledger.command.quality.Rubric;
import io.ringledger.command.quality.Standard;
import io.ringledger.vocabulary.BusinessSettings.QualityAssurance;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Speaker;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** How well calls are handled that go on, by the rubric. What was said on them is remembered until they end. */
final class QualitySoFar {
    private static final int REMEMBERED = 1_000;

    /** Before that the customer has said too little for anybody to tell. */
    private static final int TURNS = 3;

    private final CallReader<Conversation> conversations;
    private final Rubric rubric;

    QualitySoFar(EventStore events, Rubric rubric) {
        this.conversations = new CallReader<>(events, REMEMBERED, Conversation.NOTHING, Conversation::after);
        this.rubric = rubric;
    }

    /** How well the call is handled; empty while nobody can tell, and where the business does not want it looked at. */
    Optional<QaVerdict> of(CallId callId, long sequence, QualityAssurance wanted) {
        if (!wanted.enabled()) {
            return Optional.empty();
        }
        Conversation conversation = conversations.upTo(callId, sequence);
        long turns = conversation.said().stream()
                .filter(speech -> speech.speaker() == Speaker.CUSTOMER)
                .count();
        return turns < TURNS ? Optional.empty() : rubric.soFar(conversation, Standard.of(wanted));
    }

    void forget(CallId callId) {
        conversations.forget(callId);
    }
}
