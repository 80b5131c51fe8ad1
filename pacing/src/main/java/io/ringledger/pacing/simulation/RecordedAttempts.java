package io.ringledger.pacing.simulation;

import io.ringledger.vocabulary.AttemptOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The leads of a recorded day, dialled again. A dial gets the next lead that was dialled in the same quarter of an hour,
 * so whoever dials as it was done gets the same outcomes; whoever dials more gets them over again. How long somebody
 * would have talked who was abandoned nobody knows: it is taken from somebody who was reached that day.
 */
final class RecordedAttempts implements Attempts {
    private static final int QUARTER_HOUR = 900;
    private static final Attempt NOBODY = new Attempt(AttemptOutcome.NO_ANSWER, 25_000, 0, 0);

    private final List<List<Attempt>> quarters = new ArrayList<>();
    private final List<Attempt> reached;
    private final int[] next;

    RecordedAttempts(List<RecordedAttempt> attempts, int seconds) {
        reached = attempts.stream()
                .map(RecordedAttempt::attempt)
                .filter(attempt -> attempt.outcome() == AttemptOutcome.REACHED)
                .toList();
        for (int quarter = 0; quarter <= seconds / QUARTER_HOUR; quarter++) {
            quarters.add(new ArrayList<>());
        }
        for (RecordedAttempt attempt : attempts) {
            quarters.get(Math.min(attempt.second() / QUARTER_HOUR, quarters.size() - 1))
                    .add(attempt.attempt());
        }
        next = new int[quarters.size()];
    }

    @Override
    public Attempt next(int second) {
        int quarter = nearest(second / QUARTER_HOUR);
        if (quarter < 0) {
            return NOBODY;
        }
        List<Attempt> leads = quarters.get(quarter);
        int lead = next[quarter]++ % leads.size();
        Attempt attempt = leads.get(lead);
        return attempt.outcome() == AttemptOutcome.ABANDONED ? hadThereBeenAnAgent(attempt, lead) : attempt;
    }

    /** A quarter of an hour in which anything was dialled, or -1. */
    private int nearest(int quarter) {
        for (int away = 0; away < quarters.size(); away++) {
            for (int candidate : new int[] {quarter - away, quarter + away}) {
                if (candidate >= 0
                        && candidate < quarters.size()
                        && !quarters.get(candidate).isEmpty()) {
                    return candidate;
                }
            }
        }
        return -1;
    }

    private Attempt hadThereBeenAnAgent(Attempt abandoned, int lead) {
        if (reached.isEmpty()) {
            return abandoned;
        }
        Attempt other = reached.get((int) Long.remainderUnsigned(Mix.mix(lead), reached.size()));
        return new Attempt(abandoned.outcome(), abandoned.ring(), other.talk(), other.wrapUp());
    }
}
