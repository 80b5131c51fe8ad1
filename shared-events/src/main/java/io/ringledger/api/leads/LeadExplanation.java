package io.ringledger.api.leads;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead was called or not: what was recorded, and never judged anew. Nothing in it is personal.
 *
 * @param campaignId whose it is, {@code null} for nobody's
 * @param status where it stood at that moment, {@code null} before it was entered
 * @param at moment that {@code holds} is about
 * @param holds all that kept it from being called at that moment, one at least
 * @param steps a part of what happened to it and, since it was entered, to its campaign, in the order of the log
 * @param total how many steps there are
 */
public record LeadExplanation(
        LeadId leadId,
        @Nullable CampaignId campaignId,
        @Nullable LeadStatus status,
        Instant at,
        List<LeadHold> holds,
        List<LeadStep> steps,
        long total) {
    public LeadExplanation {
        holds = List.copyOf(holds);
        steps = List.copyOf(steps);
    }
}
