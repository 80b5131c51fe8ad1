package io.ringledger.vocabulary;

/**
 * How somebody who speaks seems to feel.
 *
 * @param score -1 (as negative as can be) to 1
 * @param label what the score amounts to
 */
public record Sentiment(double score, SentimentLabel label) {
    /** Nearer to zero than this nothing is felt. Source: Hutto and Gilbert's VADER, typical thresholds. */
    private static final double NEUTRAL = 0.05;

    private static final double DIGITS = 10_000;

    /** @throws IllegalArgumentException if the score is out of range */
    public Sentiment {
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("a sentiment is -1 to 1");
        }
    }

    /**
     * The sentiment of a score, to four digits.
     *
     * @throws IllegalArgumentException if the score is out of range
     */
    public static Sentiment of(double score) {
        double rounded = Math.round(score * DIGITS) / DIGITS;
        return new Sentiment(rounded, label(rounded));
    }

    private static SentimentLabel label(double score) {
        if (score >= NEUTRAL) {
            return SentimentLabel.POSITIVE;
        }
        return score <= -NEUTRAL ? SentimentLabel.NEGATIVE : SentimentLabel.NEUTRAL;
    }
}
