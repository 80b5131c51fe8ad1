package io.ringledger.gateway.campaigns;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.OmnichannelApi;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** By which channels campaigns reach people. Source: omnichannel document, 5. */
@OmnichannelApi("/campaigns/{campaignId}/channels")
final class CampaignChannelsController {
    private final CampaignDesk desk;

    CampaignChannelsController(CampaignDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Says anew by which channels a campaign reaches people")
    @PutMapping
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("omnichannel.put-campaigns-channels")
    Mono<CampaignChannels> set(@PathVariable("campaignId") CampaignId id, @RequestBody ChannelsBody body, Cause cause) {
        return desk.revise(id, body.toRevision(), cause).map(CampaignChannels::of);
    }
}
