package io.ringledger.pacing.predictive;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.Seen;

/**
 * What the limit of abandoned calls still allows, and what risk that is worth. The risk grows with what is left, so it
 * finds by itself the level at which the allowed share is abandoned, and it is nothing when nothing is left. That level
 * is near the limit itself for all teams and answer rates that were tried: a risk of three in a hundred for the last call
 * begun comes to three abandoned in a hundred, since calls that are begun later add to it and those begun before had
 * less.
 *
 * @param left abandoned calls that are allowed now, of the month or of the day, whichever is less
 * @param risk that one more call may have of leaving somebody without an agent
 */
record Budget(double left, double risk) {
    static Budget of(Seen seen, PredictiveSettings settings) {
        double limit = seen.limits().abandonment();
        double scale = settings.spread() * Math.sqrt(limit * seen.month().live() + 1);
        double month = allowed(limit, seen.month());
        double day = allowed(limit * settings.dayFactor(), seen.today()) + settings.dayStart() * scale;
        // people who wait for an agent now may hang up
        double left = Math.min(month, day) - seen.answersWaiting() - settings.reserve();
        return new Budget(left, limit * Math.clamp(left / scale, 0, settings.most()));
    }

    private static double allowed(double limit, AnswerCounts counts) {
        return limit * counts.live() - counts.abandoned();
    }
}
