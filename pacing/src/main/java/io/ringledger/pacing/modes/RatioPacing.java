package io.ringledger.pacing.modes;

import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.PacingReason;

/** So many calls for each agent who waits. Looks at no limit of abandoned calls: whoever sets the ratio answers for it. */
public final class RatioPacing implements PacingMethod {
    @Override
    public PacingDecision decide(Seen seen) {
        int calls = (int) Math.floor(seen.limits().ratio() * seen.team().waiting() + 1e-9);
        PacingReason reason = seen.team().size() == 0 ? PacingReason.NO_AGENTS : PacingReason.RATIO_REACHED;
        return PacingDecision.within(seen, calls - seen.dialling().total() - seen.answersWaiting(), reason);
    }
}
