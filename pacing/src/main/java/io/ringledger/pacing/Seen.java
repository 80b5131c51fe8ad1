package io.ringledger.pacing;

import io.ringledger.pacing.learning.Habits;
import java.time.Instant;

/**
 * All that a decision may depend on.
 *
 * @param at the moment of the decision
 * @param team agents, and how long each has been at what
 * @param dialling calls that nobody has answered yet, by the second of their begin
 * @param answersWaiting people who have answered and wait for an agent at this moment
 * @param habits how this campaign's calls and talks usually go
 * @param answerRate share of dials that a person answers these days and hours, 0 to 1
 * @param month live answers of the 30 days up to now, today included
 * @param today live answers since the day began
 * @param limits what the campaign may do at this moment
 */
public record Seen(
        Instant at,
        Team team,
        Since dialling,
        int answersWaiting,
        Habits habits,
        double answerRate,
        AnswerCounts month,
        AnswerCounts today,
        PacingLimits limits) {

    /** Lines that are used: ringing, answered, talked on. */
    public int lines() {
        return dialling.total() + answersWaiting + team.talking().total();
    }

    /** Agents who wait and for whom no call is on its way; negative when more calls are. */
    public int withoutCall() {
        return team.waiting() - answersWaiting - dialling.total();
    }
}
