package io.ringledger.query.control;

import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaignRefusals;
import io.ringledger.api.campaigns.CampaignRefusals;
import io.ringledger.api.campaigns.CampaignRefusals.Period;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.buckets.SeriesSums;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how often gates refused dials of the asking tenant's campaigns. */
final class RefusalQueries {
    private final SeriesSums sums;

    RefusalQueries(SeriesSums sums) {
        this.sums = sums;
    }

    @QueryHandler
    CampaignRefusals measure(MeasureCampaignRefusals query, MetaData asked) {
        TenantId tenant = Cause.of(asked).tenantId();
        if (tenant == null) {
            throw new Rejected(PlatformRejection.FORBIDDEN, "no tenant");
        }
        List<Period> periods = new ArrayList<>();
        sums.of(Refusals.of(tenant, query.campaignId()), query.from(), query.to(), query.interval())
                .forEach((begin, counts) -> periods.add(Refusals.period(begin, counts)));
        return new CampaignRefusals(periods);
    }
}
