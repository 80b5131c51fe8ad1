package io.ringledger.pacing.simulation;

import io.ringledger.pacing.AnswerCounts;
import java.util.List;

/**
 * What a day came to.
 *
 * @param dials calls begun
 * @param answers live answers and abandoned ones
 * @param talkMillis of all agents
 * @param loggedInMillis of all agents
 * @param dialsByMinute calls begun in each minute since the day opened
 * @param fingerprint of the series of all events: two days with the same one went the same way
 */
public record DayResult(
        long dials,
        AnswerCounts answers,
        long talkMillis,
        long loggedInMillis,
        List<Integer> dialsByMinute,
        String fingerprint) {
    public DayResult {
        dialsByMinute = List.copyOf(dialsByMinute);
    }

    /** Share of their logged-in time for which agents talked. */
    public double talkShare() {
        return loggedInMillis == 0 ? 0 : (double) talkMillis / loggedInMillis;
    }
}
