package io.ringledger.pacing.modes;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;

/** Nothing is dialled but what an agent asks for. */
public final class PreviewPacing implements PacingMethod {
    @Override
    public PacingDecision decide(Seen seen) {
        return PacingDecision.within(seen, 0, PacingReason.AGENTS_DIAL);
    }
}
