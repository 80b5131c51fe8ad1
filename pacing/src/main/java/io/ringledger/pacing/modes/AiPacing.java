package io.ringledger.pacing.modes;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;

/** The AI talks with whoever answers, so nobody is abandoned: as many calls at once as there may be. */
public final class AiPacing implements PacingMethod {
    @Override
    public PacingDecision decide(Seen seen) {
        return PacingDecision.within(
                seen, seen.limits().concurrency() - seen.lines(), PacingReason.CONCURRENCY_REACHED);
    }
}
