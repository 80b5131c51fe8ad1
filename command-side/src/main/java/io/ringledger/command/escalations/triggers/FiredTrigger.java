package io.ringledger.command.escalations.triggers;

import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.Sentiment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trigger that fired, and why.
 *
 * @param details what was looked at and what was found, for whoever wonders
 */
record FiredTrigger(EscalationTrigger trigger, Attributes details) {
    /**
     * Which triggers fire on something the customer said, in the order of the business.
     *
     * @param mood how the customer seems to feel with it, {@code null} while unknown
     * @param quality how well the call is handled so far, empty while nobody can tell; asked for only where it counts
     */
    static List<FiredTrigger> by(
            SpeechTranscribed speech,
            @Nullable Sentiment mood,
            Supplier<Optional<QaVerdict>> quality,
            List<EscalationTrigger> triggers) {
        return triggers.stream()
                .flatMap(trigger -> look(trigger, speech, mood, quality).stream())
                .toList();
    }

    private static Optional<FiredTrigger> look(
            EscalationTrigger trigger,
            SpeechTranscribed speech,
            @Nullable Sentiment mood,
            Supplier<Optional<QaVerdict>> quality) {
        return switch (trigger.kind()) {
            case KEYWORD -> keyword(trigger, speech);
            case CUSTOMER_REQUEST -> request(trigger, speech);
            case SENTIMENT -> sentiment(trigger, speech, mood);
            case QA_SCORE -> quality.get().flatMap(verdict -> quality(trigger, speech, verdict));
            case MANUAL -> Optional.empty();
        };
    }

    private static Optional<FiredTrigger> keyword(EscalationTrigger trigger, SpeechTranscribed speech) {
        return Keywords.firstIn(speech.text().value(), trigger.keywords())
                .map(keyword -> fired(trigger, speech, Map.of("keyword", keyword)));
    }

    private static Optional<FiredTrigger> request(EscalationTrigger trigger, SpeechTranscribed speech) {
        boolean asks = HumanRequest.isIn(speech.text().value());
        return asks ? Optional.of(fired(trigger, speech, Map.of())) : keyword(trigger, speech);
    }

    private static Optional<FiredTrigger> sentiment(
            EscalationTrigger trigger, SpeechTranscribed speech, @Nullable Sentiment mood) {
        Double threshold = trigger.threshold();
        return mood == null || threshold == null || mood.score() > threshold
                ? Optional.empty()
                : Optional.of(fired(trigger, speech, Map.of("sentiment", mood.score(), "threshold", threshold)));
    }

    private static Optional<FiredTrigger> quality(
            EscalationTrigger trigger, SpeechTranscribed speech, QaVerdict verdict) {
        Double threshold = trigger.threshold();
        double score = verdict.scores().overall();
        if (threshold == null || score > threshold) {
            return Optional.empty();
        }
        List<String> issues = Stream.concat(verdict.complianceIssues().stream(), verdict.flaggedIssues().stream())
                .toList();
        return Optional.of(fired(trigger, speech, Map.of("qa_score", score, "threshold", threshold, "issues", issues)));
    }

    private static FiredTrigger fired(EscalationTrigger trigger, SpeechTranscribed speech, Map<String, ?> found) {
        Map<String, Object> details = new LinkedHashMap<>(found);
        details.put("said", speech.text().value());
        details.put("interaction_id", speech.interactionId().number());
        return new FiredTrigger(trigger, new Attributes(details));
    }
}
