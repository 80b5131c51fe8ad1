package io.ringledger.pacing.predictive;

/**
 * What is the same for all campaigns; tuned on simulated days, see {@code docs/pacing.md}.
 *
 * @param answersToLearn live answers and talks before anything is predicted
 * @param reserve abandoned calls that are never planned with, for those that are on their way
 * @param spread what is left when the tolerated risk is the limit itself, in standard deviations of a month's abandoned
 *     calls
 * @param most risk never tolerated beyond, whatever is left, in limits
 * @param dayFactor what one day may have, in limits
 * @param dayStart abandoned calls a day may begin with, counted as {@code spread}
 */
public record PredictiveSettings(
        int answersToLearn, double reserve, double spread, double most, double dayFactor, double dayStart) {
    public static final PredictiveSettings TUNED = new PredictiveSettings(30, 1, 0.5, 3, 1.3, 2);
}
