package io.ringledger.gateway.campaigns.results;

import io.ringledger.api.campaigns.CampaignQuery.CountVariants;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaignRefusals;
import io.ringledger.api.campaigns.CampaignQuery.SumUpCampaign;
import io.ringledger.api.campaigns.CampaignRefusals;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignResults;
import io.ringledger.api.campaigns.CampaignResults.Tally;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.api.campaigns.VariantCounts;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.SplitVariant;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out what came of campaigns. */
@Component
final class ResultsDesk {
    private final Messages messages;
    private final Clock clock;

    ResultsDesk(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Mono<CampaignPerformance> performance(CampaignId id, PerformanceQuery query, Cause cause) {
        return find(id, cause).flatMap(campaign -> {
            MeasureCampaign measure = query.toQuery(campaign, clock.instant());
            return Mono.zip(measured(measure, cause), refused(measure, cause))
                    .map(both -> CampaignPerformance.of(
                            campaign, measure, both.getT1(), both.getT2().orElse(null)));
        });
    }

    /** A gate is not told in which way somebody would be called, so of one variant there is nothing to tell. */
    private Mono<Optional<CampaignRefusals>> refused(MeasureCampaign measure, Cause cause) {
        if (measure.variant() != null) {
            return Mono.just(Optional.empty());
        }
        var refusals =
                new MeasureCampaignRefusals(measure.campaignId(), measure.from(), measure.to(), measure.interval());
        return messages.query(refusals, CampaignRefusals.class, cause).map(Optional::of);
    }

    Mono<CampaignReach> reach(CampaignId id, Cause cause) {
        return find(id, cause)
                .flatMap(campaign -> messages.query(new SumUpCampaign(id), Tally.class, cause)
                        .map(all -> CampaignReach.of(campaign, all)));
    }

    Mono<SplitTestResults> splitTest(CampaignId id, Cause cause) {
        return find(id, cause).flatMap(campaign -> {
            CampaignView.Test test = campaign.test();
            if (test == null) {
                return Mono.error(new Rejected(CampaignRejection.CAMPAIGN_HAS_NO_TEST, id + " tries nothing"));
            }
            var count = new CountVariants(
                    id,
                    test.number(),
                    test.test().variants().stream().map(SplitVariant::name).toList());
            return messages.query(count, VariantCounts.class, cause)
                    .map(counts -> SplitTestResults.of(id, test, SplitResults.of(test.test(), counts.byName())));
        });
    }

    private Mono<CampaignView> find(CampaignId id, Cause cause) {
        return messages.query(new FindCampaign(id), CampaignView.class, cause);
    }

    private Mono<CampaignResults> measured(MeasureCampaign measure, Cause cause) {
        return messages.query(measure, CampaignResults.class, cause);
    }
}
