package io.ringledger.pacing.simulation;

import io.ringledger.vocabulary.AttemptOutcome;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a call center would know of its day: nothing of what an abandoned call would have been. */
public final class Recorder implements Notes {
    private final List<RecordedAttempt> attempts = new ArrayList<>();
    private final List<Integer> answered = new ArrayList<>();

    @Override
    public void dialled(int second, Attempt attempt, int call) {
        if (call >= 0) {
            answered.add(attempts.size());
        }
        attempts.add(new RecordedAttempt(second, attempt));
    }

    @Override
    public void abandoned(int call) {
        int index = answered.get(call);
        RecordedAttempt lost = attempts.get(index);
        attempts.set(
                index,
                new RecordedAttempt(
                        lost.second(),
                        new Attempt(AttemptOutcome.ABANDONED, lost.attempt().ring(), 0, 0)));
    }

    public List<RecordedAttempt> attempts() {
        return attempts;
    }
}
