package io.ringledger.vocabulary;

/**
 * How well a call was handled, each 0 to 1 and to four digits, so that sums of many are exact.
 *
 * @param overall all of it together
 * @param sentiment how the customer felt about it
 * @param compliance whether what has to be said was, and what must not be was not
 * @param accuracy whether the customer was understood and answered
 * @param professionalism how they were spoken to
 */
public record QaScores(double overall, double sentiment, double compliance, double accuracy, double professionalism) {
    private static final double DIGITS = 10_000;

    /** @throws IllegalArgumentException if one is out of range */
    public QaScores {
        overall = checked(overall);
        sentiment = checked(sentiment);
        compliance = checked(compliance);
        accuracy = checked(accuracy);
        professionalism = checked(professionalism);
    }

    /**
     * The scores of a call of which nobody says what they are worth together: compliance counts most, sentiment least.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public static QaScores of(double sentiment, double compliance, double accuracy, double professionalism) {
        double overall = .2 * sentiment + .3 * compliance + .25 * accuracy + .25 * professionalism;
        return new QaScores(overall, sentiment, compliance, accuracy, professionalism);
    }

    private static double checked(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0 to 1");
        }
        return Math.round(score * DIGITS) / DIGITS;
    }
}
