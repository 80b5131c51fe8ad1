package io.ringledger.query.campaigns;

import io.ringledger.api.campaigns.CampaignQuery.CountVariants;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.SumUpCampaign;
import io.ringledger.api.campaigns.CampaignQuery.TestedVariant;
import io.ringledger.api.campaigns.CampaignResults;
import io.ringledger.api.campaigns.CampaignResults.Period;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.api.campaigns.VariantCounts;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.buckets.Series;
import io.ringledger.query.buckets.SeriesSums;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what came of the asking tenant's campaigns. */
final class ResultQueries {
    private final SeriesSums sums;

    ResultQueries(SeriesSums sums) {
        this.sums = sums;
    }

    @QueryHandler
    CampaignResults measure(MeasureCampaign query, MetaData asked) {
        TenantId tenant = tenant(asked);
        TestedVariant variant = query.variant();
        Series series = variant == null
                ? CampaignSeries.of(tenant, query.campaignId())
                : CampaignSeries.of(tenant, query.campaignId(), variant.test(), variant.name());
        List<Period> periods = new ArrayList<>();
        sums.of(series, query.from(), query.to(), query.interval())
                .forEach((begin, counts) -> periods.add(new Period(begin, ResultCounts.tally(counts))));
        return new CampaignResults(periods);
    }

    @QueryHandler
    Tally sumUp(SumUpCampaign query, MetaData asked) {
        Series series = CampaignSeries.of(tenant(asked), query.campaignId());
        return ResultCounts.tally(sums.ever(List.of(series)).getOrDefault(series, Counts.NONE));
    }

    @QueryHandler
    VariantCounts count(CountVariants query, MetaData asked) {
        TenantId tenant = tenant(asked);
        Map<Series, String> names = new HashMap<>();
        query.names()
                .forEach(name -> names.put(CampaignSeries.of(tenant, query.campaignId(), query.test(), name), name));
        Map<Series, Counts> found = sums.ever(List.copyOf(names.keySet()));
        Map<String, SplitResults.Count> counts = new HashMap<>();
        names.forEach(
                (series, name) -> counts.put(name, ResultCounts.variant(found.getOrDefault(series, Counts.NONE))));
        return new VariantCounts(counts);
    }

    private static TenantId tenant(MetaData asked) {
        TenantId tenant = Cause.of(asked).tenantId();
        if (tenant == null) {
            throw new Rejected(PlatformRejection.FORBIDDEN, "no tenant");
        }
        return tenant;
    }
}
