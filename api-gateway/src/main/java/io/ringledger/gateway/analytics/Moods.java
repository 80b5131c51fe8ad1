package io.ringledger.gateway.analytics;

import io.ringledger.vocabulary.SentimentLabel;
import java.util.Map;

/** Calls by how the customer seemed to feel last; a call of which nobody can tell is in none. */
public record Moods(long positive, long neutral, long negative) {
    static Moods of(Map<SentimentLabel, Long> felt) {
        return new Moods(
                felt.getOrDefault(SentimentLabel.POSITIVE, 0L),
                felt.getOrDefault(SentimentLabel.NEUTRAL, 0L),
                felt.getOrDefault(SentimentLabel.NEGATIVE, 0L));
    }

    long all() {
        return positive + neutral + negative;
    }
}
