package io.ringledger.pacing.modes;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;

/** One call for each agent who waits; whoever answers is talked with, unless the agent has left meanwhile. */
public final class ProgressivePacing implements PacingMethod {
    @Override
    public PacingDecision decide(Seen seen) {
        PacingReason reason = seen.team().size() == 0 ? PacingReason.NO_AGENTS : PacingReason.ONE_PER_WAITING_AGENT;
        return PacingDecision.within(seen, seen.withoutCall(), reason);
    }
}
