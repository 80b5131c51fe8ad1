package io.ringledger.gateway.campaigns.results;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.OmnichannelApi;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/** Whom campaigns reached by which channels. Source: omnichannel document, 5. */
@OmnichannelApi("/campaigns/{campaignId}/omnichannel")
final class CampaignReachController {
    private final ResultsDesk desk;

    CampaignReachController(ResultsDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Counts whom a campaign reached, over all channels; it calls, and sends no messages")
    @GetMapping
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("omnichannel.get-campaigns-omnichannel")
    Mono<CampaignReach> reach(@PathVariable("campaignId") CampaignId id, Cause cause) {
        return desk.reach(id, cause);
    }
}
