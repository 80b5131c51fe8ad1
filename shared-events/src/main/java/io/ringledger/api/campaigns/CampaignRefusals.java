package io.ringledger.api.campaigns;

import io.ringledger.vocabulary.CallingRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How often gates of numbers let a campaign not dial, by the time they said so, one period after the other. */
public record CampaignRefusals(List<Period> periods) {
    public CampaignRefusals {
        periods = List.copyOf(periods);
    }

    /**
     * One period.
     *
     * @param begin its beginning
     * @param refusals how often a gate refused
     * @param byRule how often each rule did; a refusal may have several, and what is not named did not refuse
     */
    public record Period(Instant begin, long refusals, Map<CallingRule, Long> byRule) {
        public Period {
            byRule = Map.copyOf(byRule);
        }
    }
}
