package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.leads.DueLeadList.DueLead;
import io.ringledger.pacing.PacingDecision;
import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.Seen;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.PacingReason;
import java.util.List;

/**
 * What a campaign wants to dial at one look.
 *
 * @param lines that it uses
 * @param wants what it would begin, were it alone
 * @param due who may be dialled; nobody where nobody is wanted
 */
record Turn(
        RunningCampaign campaign,
        CampaignStanding standing,
        PacingMethod method,
        Seen seen,
        int lines,
        PacingDecision wants,
        List<DueLead> due) {
    Turn {
        due = List.copyOf(due);
    }

    /** Calls that it could make use of now. */
    int useful() {
        return Math.min(wants.dial(), due.size());
    }

    /** Which the others may have. */
    double weight() {
        return standing.plan().settings().pacing().priority();
    }

    DialingMode mode() {
        return standing.plan().settings().mode();
    }

    /** What it decides with what the others leave. */
    PacingDecision with(int share) {
        return share < useful() ? method.decide(Sights.within(seen, share)) : wants;
    }

    /**
     * Why no more were begun.
     *
     * @param asked whether it was looked who may be dialled
     */
    PacingReason reason(PacingDecision decision, int begun, boolean asked) {
        boolean wantedMore = decision.dial() > begun;
        return wantedMore ? asked ? PacingReason.NO_LEADS : PacingReason.CALL_RATE_REACHED : decision.reason();
    }
}
