package io.ringledger.gateway.floor;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** Agents who take part in campaigns: beyond the documents, in the words of the dialer's. */
@DialerApi("/campaigns/{campaign_id}/agents")
final class CampaignFloorController {
    private final CampaignFloorDesk desk;

    CampaignFloorController(CampaignFloorDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Shows which agents take part in a campaign, and what each of them does")
    @GetMapping
    @Needs(Permission.CAMPAIGNS_READ)
    Mono<CampaignFloor> list(@PathVariable("campaign_id") CampaignId campaignId, Cause cause) {
        return desk.floor(campaignId, cause);
    }

    @Operation(summary = "Lets an agent take part: the agent's telephone is called, and its line stays open")
    @PostMapping("/{agent_id}/join")
    @Needs(Permission.AVAILABILITY_SET)
    Mono<FloorAgent> join(
            @PathVariable("campaign_id") CampaignId campaignId,
            @PathVariable("agent_id") AgentId agentId,
            Cause cause) {
        return desk.join(campaignId, agentId, cause);
    }

    @Operation(summary = "Lets an agent wait for the next call, from a break or before the wrap-up ends by itself")
    @PostMapping("/{agent_id}/ready")
    @Needs(Permission.AVAILABILITY_SET)
    Mono<FloorAgent> ready(
            @PathVariable("campaign_id") CampaignId campaignId,
            @PathVariable("agent_id") AgentId agentId,
            Cause cause) {
        return desk.ready(campaignId, agentId, cause);
    }

    @Operation(summary = "Lets an agent take a break, during a talk after it; the line stays open")
    @PostMapping("/{agent_id}/pause")
    @Needs(Permission.AVAILABILITY_SET)
    Mono<FloorAgent> pause(
            @PathVariable("campaign_id") CampaignId campaignId,
            @PathVariable("agent_id") AgentId agentId,
            Cause cause) {
        return desk.pause(campaignId, agentId, cause);
    }

    @Operation(summary = "Lets an agent go: the line is closed, and a call on it ends")
    @PostMapping("/{agent_id}/leave")
    @Needs(Permission.AVAILABILITY_SET)
    Mono<Void> leave(
            @PathVariable("campaign_id") CampaignId campaignId,
            @PathVariable("agent_id") AgentId agentId,
            Cause cause) {
        return desk.leave(campaignId, agentId, cause);
    }
}
