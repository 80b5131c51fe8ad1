package io.ringledger.gateway.campaigns.results;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/** What came of campaigns. Source: dialer document, campaign management. */
@DialerApi("/campaigns/{campaign_id}")
final class CampaignResultsController {
    private final ResultsDesk desk;

    CampaignResultsController(ResultsDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary =
                    "Counts what came of a campaign's attempts, in all and one hour, day, week or month after the other")
    @GetMapping("/performance")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("dialer.get-campaigns-performance")
    Mono<CampaignPerformance> performance(
            @PathVariable("campaign_id") CampaignId id, @QueryParameters PerformanceQuery query, Cause cause) {
        return desk.performance(id, query, cause);
    }

    @Operation(summary = "Shows what came of each variant of a campaign's newest test, and what may be concluded")
    @GetMapping("/ab-test")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("dialer.get-campaigns-ab-test")
    Mono<SplitTestResults> splitTest(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return desk.splitTest(id, cause);
    }
}
