package io.ringledger.pacing.predictive;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingFigures;
import io.ringledger.pacing.PacingFigures.Forecast;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;

/**
 * As many calls as agents will be free when somebody answers. One more is begun as long as the probability that its
 * answer finds nobody free is no more than what the {@link Budget} tolerates; never fewer than one for each agent who
 * waits, which abandons nobody.
 */
public final class PredictivePacing implements PacingMethod {
    private final PredictiveSettings settings;

    public PredictivePacing() {
        this(PredictiveSettings.TUNED);
    }

    public PredictivePacing(PredictiveSettings settings) {
        this.settings = settings;
    }

    @Override
    public PacingDecision decide(Seen seen) {
        if (seen.team().size() == 0) {
            return PacingDecision.within(seen, 0, PacingReason.NO_AGENTS);
        }
        int safe = Math.max(0, seen.withoutCall());
        if (Math.min(seen.habits().answers(), seen.habits().talks()) < settings.answersToLearn()) {
            return PacingDecision.within(seen, safe, PacingReason.LEARNING);
        }
        Budget budget = Budget.of(seen, settings);
        if (budget.risk() == 0) {
            return PacingDecision.within(seen, safe, PacingReason.BUDGET_SPENT);
        }
        return withinRisk(seen, safe, budget.risk());
    }

    private static PacingDecision withinRisk(Seen seen, int safe, double tolerated) {
        Outlook outlook = new Outlook(seen);
        int calls = most(outlook, safe, seen.limits().concurrency(), tolerated);
        Forecast forecast =
                new Forecast(outlook.agents(), outlook.answers(), outlook.risk(calls, tolerated), tolerated);
        return PacingDecision.within(seen, calls, PacingReason.RISK_REACHED, PacingFigures.of(seen, forecast));
    }

    /** The risk grows with every call, so the last one that is tolerated is found by doubling and halving. */
    private static int most(Outlook outlook, int safe, int bound, double tolerated) {
        int low = safe;
        int step = 1;
        while (low + step <= bound && outlook.risk(low + step - 1, tolerated) <= tolerated) {
            low += step;
            step *= 2;
        }
        int high = low + step;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (middle <= bound && outlook.risk(middle - 1, tolerated) <= tolerated) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
