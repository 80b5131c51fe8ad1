package io.ringledger.api.calls;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Sentiment;
import java.time.Instant;

/** One thing that became visible about a call. Facts are never dropped; of a state the newest wins. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CallChange.Started.class, name = "started"),
    @JsonSubTypes.Type(value = CallChange.Updated.class, name = "updated"),
    @JsonSubTypes.Type(value = CallChange.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = CallChange.InteractionAdded.class, name = "interaction_added"),
    @JsonSubTypes.Type(value = CallChange.SentimentChanged.class, name = "sentiment_changed"),
    @JsonSubTypes.Type(value = CallChange.EscalationTriggered.class, name = "escalation_triggered"),
    @JsonSubTypes.Type(value = CallChange.EscalationClosed.class, name = "escalation_closed"),
    @JsonSubTypes.Type(value = CallChange.QaScoreUpdated.class, name = "qa_score_updated")
})
public sealed interface CallChange {
    CallId callId();

    /** When the newest event behind it was recorded, UTC. */
    Instant recordedAt();

    /** There is a new call. */
    record Started(CallView call) implements OfCall {}

    /** A call looks different. This is state: of two the newest wins. */
    record Updated(CallView call) implements OfCall {}

    /** A call is over. */
    record Ended(CallView call) implements OfCall {}

    /** Something was said. */
    record InteractionAdded(InteractionView interaction) implements CallChange {
        @Override
        public CallId callId() {
            return interaction.callId();
        }

        @Override
        public Instant recordedAt() {
            return interaction.recordedAt();
        }
    }

    /** The customer seems to feel otherwise than before: the label is another one, or the first. This is state, too. */
    record SentimentChanged(CallId callId, Sentiment sentiment, Instant recordedAt) implements CallChange {}

    /** A call is to be handed to a person. */
    record EscalationTriggered(EscalationView escalation) implements OfEscalation {}

    /** A person is done with a call, or does not get it after all. */
    record EscalationClosed(EscalationView escalation) implements OfEscalation {}

    /** A call is judged, or judged otherwise than before. */
    record QaScoreUpdated(QaScoreView score) implements CallChange {
        @Override
        public CallId callId() {
            return score.callId();
        }

        @Override
        public Instant recordedAt() {
            return score.updatedAt();
        }
    }

    /** A change of a call's escalation, with the escalation after it. */
    sealed interface OfEscalation extends CallChange permits EscalationTriggered, EscalationClosed {
        EscalationView escalation();

        @Override
        default CallId callId() {
            return escalation().callId();
        }

        @Override
        default Instant recordedAt() {
            return escalation().updatedAt();
        }
    }

    /** A change of the call itself, with the call after it. */
    sealed interface OfCall extends CallChange permits Started, Updated, Ended {
        CallView call();

        @Override
        default CallId callId() {
            return call().id();
        }

        @Override
        default Instant recordedAt() {
            return call().updatedAt();
        }
    }
}
