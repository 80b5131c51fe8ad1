package io.ringledger.pacing.simulation;

import io.ringledger.pacing.PacingLimits;
import io.ringledger.pacing.PacingMethod;

/** A past day dialled again by the engine that dials today. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * What might have been different.
     *
     * @param method that decides
     * @param limits the same all day
     */
    public record Settings(PacingMethod method, PacingLimits limits) {}

    /** With the settings of the day itself the result is the day itself, event by event. */
    public static DayResult run(RecordedDay day, Settings settings) {
        RecordedAttempts attempts =
                new RecordedAttempts(day.attempts(), day.plan().seconds());
        return new DaySimulation(day.plan(), attempts, day.experience(), day.before(), Notes.NONE)
                .run(settings.method(), settings.limits());
    }
}
