package io.ringledger.query.leads.explaining;

import io.ringledger.api.leads.LeadStep;
import io.ringledger.api.leads.LeadStep.Kind;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.LeadStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a lead or to a campaign, as it is kept.
 *
 * @param subject the lead or the campaign
 * @param lead where the lead stands from then on, {@code null} where that is as it was
 * @param campaign what holds of the campaign from then on, {@code null} where that is as it was
 */
record Happening(
        String subject,
        Kind kind,
        Instant at,
        @Nullable String by,
        @Nullable CallId callId,
        Map<String, String> seen,
        @Nullable LeadTurn lead,
        @Nullable CampaignTurn campaign) {
    Happening {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        seen = Map.copyOf(seen);
    }

    /**
     * Where a lead stands.
     *
     * @param campaignId whose it is, said when it is entered
     * @param due not before then, {@code null} where it is not to be called
     */
    record LeadTurn(
            @Nullable CampaignId campaignId,
            LeadStatus status,
            @Nullable Instant due) {}

    /**
     * What holds of a campaign.
     *
     * @param status {@code null} where that is as it was, or it was deleted
     * @param plan {@code null} where that is as it was
     */
    record CampaignTurn(
            @Nullable CampaignStatus status, @Nullable CampaignPlan plan) {}

    /** Whether it says where a campaign stands, deleted for one. */
    boolean setsCampaignStatus() {
        return campaign != null && (campaign.status() != null || kind == Kind.CAMPAIGN_DELETED);
    }

    boolean setsPlan() {
        return campaign != null && campaign.plan() != null;
    }

    boolean setsMerging() {
        return kind == Kind.MERGED || kind == Kind.UNMERGED;
    }

    LeadStep step(Situation after) {
        return new LeadStep(kind, at, by, callId, seen, after.holds(at));
    }

    /** Names and values in turn; what is {@code null} is left out. */
    static Map<String, String> seen(@Nullable Object... pairs) {
        Map<String, String> seen = new TreeMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            Object value = pairs[at + 1];
            if (value != null && !value.equals(List.of())) {
                seen.put(String.valueOf(pairs[at]), value.toString());
            }
        }
        return seen;
    }
}
