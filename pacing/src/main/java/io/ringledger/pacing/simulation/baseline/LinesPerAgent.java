package io.ringledger.pacing.simulation.baseline;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.PacingReason;
import io.ringledger.pacing.Seen;

/**
 * A fixed number of lines for each agent who is logged in, talked-on lines included: the other way to read "ratio".
 *
 * @param level lines for each agent
 */
public record LinesPerAgent(double level) implements PacingMethod {
    @Override
    public PacingDecision decide(Seen seen) {
        return PacingDecision.within(seen, missing(seen, level), PacingReason.RATIO_REACHED);
    }

    static int missing(Seen seen, double level) {
        return (int) Math.round(level * seen.team().size()) - seen.lines();
    }
}
