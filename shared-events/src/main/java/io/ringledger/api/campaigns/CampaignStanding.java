package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.SplitTest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign stands, by its own word.
 *
 * @param tests how many tests it has had
 * @param test the last of them, {@code null} for none
 */
public record CampaignStanding(
        CampaignStatus status,
        CampaignPlan plan,
        int tests,
        @Nullable SplitTest test) {
    /** Whether it dials at that moment, as far as it has a say. */
    public boolean dials(Instant at) {
        return status == CampaignStatus.RUNNING
                && plan.schedule().isOpen(at)
                && !plan.schedule().isOver(at);
    }

    /** In which way a lead is called; empty where none are tested against each other. */
    public Optional<AssignedVariant> variantOf(CampaignId campaign, LeadId lead) {
        return Optional.ofNullable(test).map(ways -> AssignedVariant.of(tests, ways.variantOf(campaign, tests, lead)));
    }
}
