package io.ringledger.gateway.floor;

import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.floor.FloorCommand.LeaveSeat;
import io.ringledger.api.floor.FloorCommand.LookAtFloor;
import io.ringledger.api.floor.FloorCommand.PauseSeat;
import io.ringledger.api.floor.FloorCommand.ReadySeat;
import io.ringledger.api.floor.FloorCommand.TakeSeat;
import io.ringledger.api.floor.FloorRejection;
import io.ringledger.api.floor.FloorStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets agents take part in campaigns. What is answered is the floor's own word. */
@Component
final class CampaignFloorDesk {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    CampaignFloorDesk(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<CampaignFloor> floor(CampaignId campaignId, Cause cause) {
        return campaign(campaignId, cause)
                .then(Mono.defer(() -> look(campaignId, cause)))
                .map(standing -> CampaignFloor.of(campaignId, standing));
    }

    /** Whoever has no telephone is told before anybody tries to call. */
    Mono<FloorAgent> join(CampaignId campaignId, AgentId agentId, Cause cause) {
        SeatId seatId = ids.next(SeatId::of, cause);
        return campaign(campaignId, cause)
                .flatMap(campaign -> messages.query(new FindAgent(agentId), AgentView.class, cause)
                        .flatMap(CampaignFloorDesk::telephone)
                        .then(Mono.defer(() -> take(
                                campaignId, agentId, seatId, campaign.plan().settings(), cause))));
    }

    private Mono<FloorAgent> take(
            CampaignId campaignId, AgentId agentId, SeatId seatId, CampaignSettings settings, Cause cause) {
        return done(
                new TakeSeat(
                        FloorId.of(campaignId), seatId, agentId, settings.mode(), settings.agents(), clock.instant()),
                campaignId,
                agentId,
                cause);
    }

    private static Mono<Void> telephone(AgentView agent) {
        boolean hasNone = agent.profile().phoneNumber() == null
                || agent.profile().phoneNumber().isErased()
                || agent.profile().extension() != null;
        return hasNone
                ? Mono.error(new Rejected(
                        FloorRejection.AGENT_WITHOUT_TELEPHONE,
                        "agent " + agent.id() + " has no telephone number, or one with an extension"))
                : Mono.empty();
    }

    Mono<FloorAgent> ready(CampaignId campaignId, AgentId agentId, Cause cause) {
        return done(new ReadySeat(FloorId.of(campaignId), agentId, clock.instant()), campaignId, agentId, cause);
    }

    Mono<FloorAgent> pause(CampaignId campaignId, AgentId agentId, Cause cause) {
        return done(new PauseSeat(FloorId.of(campaignId), agentId, clock.instant()), campaignId, agentId, cause);
    }

    Mono<Void> leave(CampaignId campaignId, AgentId agentId, Cause cause) {
        return campaign(campaignId, cause)
                .then(Mono.defer(
                        () -> messages.send(new LeaveSeat(FloorId.of(campaignId), agentId, clock.instant()), cause)));
    }

    private Mono<FloorAgent> done(FloorCommand command, CampaignId campaignId, AgentId agentId, Cause cause) {
        return campaign(campaignId, cause)
                .then(Mono.defer(() -> messages.send(command, cause)))
                .then(Mono.defer(() -> look(campaignId, cause)))
                .flatMap(standing -> Mono.justOrEmpty(standing.seats().stream()
                        .filter(seat -> seat.agentId().equals(agentId))
                        .map(FloorAgent::of)
                        .findFirst()))
                .switchIfEmpty(Mono.error(() -> new Rejected(
                        FloorRejection.AGENT_NOT_SEATED, "agent " + agentId + " does not take part any more")));
    }

    /** To others than its tenant a campaign has no floor. */
    private Mono<CampaignStanding> campaign(CampaignId campaignId, Cause cause) {
        return messages.send(new LookAtCampaign(campaignId), CampaignStanding.class, cause);
    }

    private Mono<FloorStanding> look(CampaignId campaignId, Cause cause) {
        return messages.send(new LookAtFloor(FloorId.of(campaignId)), FloorStanding.class, cause);
    }
}
