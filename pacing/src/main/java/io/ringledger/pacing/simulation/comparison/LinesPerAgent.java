package io.ringledger.pacing.simulation.comparison;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;

/**
 * A fixed number of lines for each agent who is logged in, talked-on lines included: the other way to read "ratio".
 *
 * @param level lines for each agent
 * @param wrapUpCounts whether lines are made of agents who wrap up, too
 */
public record LinesPerAgent(double level, boolean wrapUpCounts) implements PacingMethod {
    @Override
    public PacingDecision decide(Seen seen) {
        return PacingDecision.within(seen, missing(seen, level, wrapUpCounts), PacingReason.RATIO_REACHED);
    }

    static int missing(Seen seen, double level, boolean wrapUpCounts) {
        return (int) Math.round(level * agents(seen, wrapUpCounts)) - seen.lines();
    }

    static int agents(Seen seen, boolean wrapUpCounts) {
        return seen.team().size() - (wrapUpCounts ? 0 : seen.team().wrappingUp().total());
    }
}
