package io.ringledger.api.campaigns;

import io.ringledger.api.analytics.Interval;
import io.ringledger.vocabulary.CampaignId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about campaigns. The tenant is the metadata's. */
public sealed interface CampaignQuery {
    /** One campaign; answers a {@link CampaignView} or is refused with CAMPAIGN_NOT_FOUND. */
    record FindCampaign(CampaignId campaignId) implements CampaignQuery {}

    /** A page of campaigns; answers a {@link CampaignPage}. */
    record ListCampaigns(CampaignFilter filter, CampaignSort sort, boolean ascending, int page, int limit)
            implements CampaignQuery {
        public ListCampaigns {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /** How many there are of which kind; answers {@link CampaignCounts}. */
    record CountCampaigns() implements CampaignQuery {}

    /**
     * What came of a campaign's attempts; answers {@link CampaignResults}.
     *
     * @param from begun at or after; widened to the beginning of its hour where the interval is one, else of its day, UTC
     * @param to begun at or before; widened to the end of its hour or day
     * @param interval how time is cut, by UTC
     * @param variant only what was dialled in this way, {@code null} for all
     */
    record MeasureCampaign(
            CampaignId campaignId,
            Instant from,
            Instant to,
            Interval interval,
            @Nullable TestedVariant variant) implements CampaignQuery {
        public MeasureCampaign {
            check(from, to);
        }
    }

    /** A variant by the number of its test and its name. */
    record TestedVariant(int test, String name) {}

    /** What came of all of a campaign's attempts; answers a {@link CampaignResults.Tally}. */
    record SumUpCampaign(CampaignId campaignId) implements CampaignQuery {}

    /** How often gates let it not dial, in the same stretch of time; answers {@link CampaignRefusals}. */
    record MeasureCampaignRefusals(CampaignId campaignId, Instant from, Instant to, Interval interval)
            implements CampaignQuery {
        public MeasureCampaignRefusals {
            check(from, to);
        }
    }

    /** What was counted of the variants of a test, since it began; answers {@link VariantCounts}. */
    record CountVariants(CampaignId campaignId, int test, List<String> names) implements CampaignQuery {
        public CountVariants {
            names = List.copyOf(names);
        }
    }

    private static void check(Instant from, Instant to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from is after to");
        }
    }
}
