package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a call be handed to a person. Source: manager document, {@code config_data.escalation.triggers}.
 *
 * @param type word of the front end for a {@link Kind}, kept as it was sent; any word will do where keywords say what it
 *     means
 * @param threshold at or below which it fires: a sentiment of -1 to 1, a score of 0 to 1; {@code null} for other kinds
 * @param keywords any of which fires it, regardless of case; none for other kinds
 */
public record EscalationTrigger(String type, @Nullable Double threshold, List<String> keywords) {
    private static final int MOST_KEYWORDS = 100;
    private static final int LONGEST_KEYWORD = 100;
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("keyword", Kind.KEYWORD),
            Map.entry("keywords", Kind.KEYWORD),
            Map.entry("sentiment", Kind.SENTIMENT),
            Map.entry("sentiment_threshold", Kind.SENTIMENT),
            Map.entry("negative_sentiment", Kind.SENTIMENT),
            Map.entry("qa_score", Kind.QA_SCORE),
            Map.entry("low_score", Kind.QA_SCORE),
            Map.entry("low_qa_score", Kind.QA_SCORE),
            Map.entry("customer_request", Kind.CUSTOMER_REQUEST),
            Map.entry("human_request", Kind.CUSTOMER_REQUEST),
            Map.entry("manual", Kind.MANUAL));

    /** What is looked at. */
    public enum Kind {
        /** What the customer says. */
        KEYWORD,
        /** How the customer seems to feel. */
        SENTIMENT,
        /** The quality of the call so far. */
        QA_SCORE,
        /** The customer asks for a person. */
        CUSTOMER_REQUEST,
        /** Somebody decides it. */
        MANUAL
    }

    /** @throws IllegalArgumentException if the type is unknown, or what its kind needs is missing or out of range */
    @JsonCreator
    public EscalationTrigger(String type, @Nullable Double threshold, @Nullable List<String> keywords) {
        this.type = type;
        this.threshold = threshold;
        this.keywords = keywords == null ? List.of() : List.copyOf(keywords);
        switch (kind()) {
            case KEYWORD -> checkKeywords(this.keywords);
            case SENTIMENT -> check(threshold, -1);
            case QA_SCORE -> check(threshold, 0);
            case CUSTOMER_REQUEST, MANUAL -> {}
        }
    }

    public Kind kind() {
        Kind kind = KINDS.get(type.strip().toLowerCase(Locale.ROOT));
        if (kind == null && !keywords.isEmpty()) {
            return Kind.KEYWORD;
        }
        if (kind == null) {
            throw new IllegalArgumentException(
                    "type is none of " + KINDS.keySet().stream().sorted().toList());
        }
        return kind;
    }

    private static void checkKeywords(List<String> keywords) {
        if (keywords.isEmpty() || keywords.size() > MOST_KEYWORDS) {
            throw new IllegalArgumentException("keywords are 1 to " + MOST_KEYWORDS);
        }
        if (keywords.stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST_KEYWORD)) {
            throw new IllegalArgumentException("a keyword has 1 to " + LONGEST_KEYWORD + " characters");
        }
    }

    private static void check(@Nullable Double threshold, int lowest) {
        if (threshold == null || !(threshold >= lowest && threshold <= 1)) {
            throw new IllegalArgumentException("threshold is " + lowest + " to 1");
        }
    }
}
