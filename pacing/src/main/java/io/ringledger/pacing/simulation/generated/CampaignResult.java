package io.ringledger.pacing.simulation.generated;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.simulation.DayResult;
import java.util.List;

/**
 * Days of one campaign.
 *
 * @param days in order
 */
public record CampaignResult(List<DayResult> days) {
    public CampaignResult {
        days = List.copyOf(days);
    }

    public AnswerCounts answers() {
        return days.stream().map(DayResult::answers).reduce(AnswerCounts.NONE, AnswerCounts::plus);
    }

    public double talkShare() {
        double loggedIn = days.stream().mapToLong(DayResult::loggedInMillis).sum();
        return loggedIn == 0
                ? 0
                : days.stream().mapToLong(DayResult::talkMillis).sum() / loggedIn;
    }

    public double worstDay() {
        return days.stream()
                .mapToDouble(day -> day.answers().abandonment())
                .max()
                .orElse(0);
    }
}
