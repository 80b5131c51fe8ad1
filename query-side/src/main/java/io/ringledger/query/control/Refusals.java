package io.ringledger.query.control;

import io.ringledger.api.campaigns.CampaignRefusals.Period;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.buckets.Series;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often gates refused a campaign's dials, and each rule of them. */
final class Refusals {
    private static final String ALL = "refusals";

    private Refusals() {}

    static Series of(TenantId tenant, CampaignId campaign) {
        return new Series(tenant, campaign.value());
    }

    /** Of what was let through, and of calls by hand, nothing is counted. */
    static List<Share> shares(Decided decided) {
        CampaignId campaign = decided.campaignId();
        List<Verdict> refused =
                decided.decision().verdicts().stream().filter(Verdict::refuses).toList();
        if (campaign == null || decided.decision().step().allows()) {
            return List.of();
        }
        Map<String, Long> counts = new HashMap<>();
        counts.put(ALL, 1L);
        refused.forEach(verdict -> counts.put(verdict.rule().name(), 1L));
        return of(decided.tenant(), campaign).shares(decided.decision().at(), new Counts(counts));
    }

    static Period period(Instant begin, Counts counts) {
        Map<CallingRule, Long> byRule = new EnumMap<>(CallingRule.class);
        for (CallingRule rule : CallingRule.values()) {
            long count = counts.get(rule.name());
            if (count > 0) {
                byRule.put(rule, count);
            }
        }
        return new Period(begin, counts.get(ALL), byRule);
    }
}
