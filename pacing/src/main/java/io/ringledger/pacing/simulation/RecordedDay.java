package io.ringledger.pacing.simulation;

import io.ringledger.pacing.AnswerCounts;
import io.ringledger.pacing.learning.Experience;
import java.util.List;

/** A day of dialing as it was, with what was known when it began. */
public final class RecordedDay {
    private final DayPlan plan;
    private final List<RecordedAttempt> attempts;
    private final Experience experience;
    private final AnswerCounts before;

    /**
     * @param attempts in the order of dialing
     * @param experience at the day's begin, copied
     * @param before live answers of the 29 days before
     */
    public RecordedDay(DayPlan plan, List<RecordedAttempt> attempts, Experience experience, AnswerCounts before) {
        this.plan = plan;
        this.attempts = List.copyOf(attempts);
        this.experience = experience.copy();
        this.before = before;
    }

    /** The same day with other agents or hours. */
    public RecordedDay withPlan(DayPlan other) {
        return new RecordedDay(other, attempts, experience, before);
    }

    public DayPlan plan() {
        return plan;
    }

    public List<RecordedAttempt> attempts() {
        return attempts;
    }

    Experience experience() {
        return experience.copy();
    }

    AnswerCounts before() {
        return before;
    }
}
