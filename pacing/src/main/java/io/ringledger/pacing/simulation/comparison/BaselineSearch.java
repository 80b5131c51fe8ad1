package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.simulation.generated.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Tries settings of the other methods on one scenario. A setting keeps the limit if every tuning campaign does; since
 * these methods do not learn from day to day, a few short campaigns sort out the settings that are worth it.
 */
final class BaselineSearch {
    private static final double LIMIT = PacingLimits.USUAL_ABANDONMENT;

    private final Scenario scenario;
    private final int seeds;
    private final int days;
    private final Map<String, Score> tried = new HashMap<>();

    /** @param seeds number of tuning campaigns, with seeds from 1 */
    BaselineSearch(Scenario scenario, int seeds, int days) {
        this.scenario = scenario;
        this.seeds = seeds;
        this.days = days;
    }

    /** Of some short campaigns. */
    Score roughly(Candidate candidate) {
        return tried.computeIfAbsent(
                candidate.name(),
                name -> candidate.score(scenario, LongStream.rangeClosed(1, Math.max(1, seeds / 3)), shortDays()));
    }

    /** Whoever keeps the limit is better than whoever does not. */
    double merit(Candidate candidate) {
        Score score = roughly(candidate);
        return score.abandonment() <= LIMIT ? score.talkShare() : -score.abandonment();
    }

    boolean roughlyKeeps(Candidate candidate) {
        return roughly(candidate).abandonment() <= LIMIT;
    }

    /** The first that keeps the limit in all tuning campaigns; the first of all if none does. */
    Candidate firstThatKeeps(List<Candidate> bestFirst) {
        return bestFirst.stream().filter(this::keeps).findFirst().orElseGet(bestFirst::getFirst);
    }

    private boolean keeps(Candidate candidate) {
        return LongStream.rangeClosed(1, seeds)
                .allMatch(seed ->
                        candidate.score(scenario, LongStream.of(seed), days).keeps(LIMIT));
    }

    /** A large team has as many answers in fewer days. */
    private int shortDays() {
        return scenario.agents() < 50 ? 8 : 4;
    }
}
