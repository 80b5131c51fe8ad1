package io.ringledger.pacing.simulation.generated;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.learning.Experience;
import io.ringledger.pacing.simulation.DayResult;
import io.ringledger.pacing.simulation.DaySimulation;
import io.ringledger.pacing.simulation.Notes;
import io.ringledger.pacing.simulation.RecordedDay;
import io.ringledger.pacing.simulation.Recorder;
import java.util.ArrayList;
import java.util.List;

/** Generated days in a row, which learn from each other and are counted together. */
public final class CampaignSimulation {
    private static final int MONTH = 30;

    private CampaignSimulation() {}

    /** The campaign starts without any experience. */
    public static CampaignResult run(Scenario scenario, long seed, int days, PacingMethod method, PacingLimits limits) {
        GeneratedDays generated = new GeneratedDays(scenario, seed);
        Experience experience = new Experience();
        List<DayResult> results = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            results.add(dial(generated, day, experience, lastDays(results), Notes.NONE, method, limits));
        }
        return new CampaignResult(results);
    }

    /**
     * A day written down, and what it came to.
     *
     * @param daysBefore that the campaign has behind it
     */
    public static Recorded record(
            Scenario scenario, long seed, int daysBefore, PacingMethod method, PacingLimits limits) {
        GeneratedDays generated = new GeneratedDays(scenario, seed);
        Experience experience = new Experience();
        List<DayResult> results = new ArrayList<>();
        for (int day = 0; day < daysBefore; day++) {
            results.add(dial(generated, day, experience, lastDays(results), Notes.NONE, method, limits));
        }
        Experience then = experience.copy();
        Recorder recorder = new Recorder();
        DayResult result = dial(generated, daysBefore, experience, lastDays(results), recorder, method, limits);
        return new Recorded(
                new RecordedDay(generated.plan(daysBefore), recorder.attempts(), then, lastDays(results)), result);
    }

    /** A day, and what it came to when it was. */
    public record Recorded(RecordedDay day, DayResult result) {}

    private static DayResult dial(
            GeneratedDays generated,
            int day,
            Experience experience,
            AnswerCounts before,
            Notes notes,
            PacingMethod method,
            PacingLimits limits) {
        return new DaySimulation(generated.plan(day), generated.attempts(day), experience, before, notes)
                .run(method, limits);
    }

    private static AnswerCounts lastDays(List<DayResult> results) {
        return results.subList(Math.max(0, results.size() - MONTH + 1), results.size()).stream()
                .map(DayResult::answers)
                .reduce(AnswerCounts.NONE, AnswerCounts::plus);
    }
}
