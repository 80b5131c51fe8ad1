package io.ringledger.gateway.campaigns;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Whether campaigns dial, and when. Source: dialer document, campaign management. */
@DialerApi("/campaigns/{campaign_id}")
final class CampaignRunController {
    private final CampaignDesk desk;
    private final RunDesk run;
    private final Clock clock;

    CampaignRunController(CampaignDesk desk, RunDesk run, Clock clock) {
        this.desk = desk;
        this.run = run;
        this.clock = clock;
    }

    @Operation(summary = "Lets a campaign dial, whatever it did before; one that has paused goes on")
    @PostMapping("/start")
    @Needs(Permission.CAMPAIGNS_RUN)
    @Contract("dialer.post-campaigns-start")
    Mono<Campaign> start(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return run.start(id, cause).map(Campaign::of);
    }

    @Operation(summary = "Lets a campaign dial nobody new for the time being")
    @PostMapping("/pause")
    @Needs(Permission.CAMPAIGNS_RUN)
    @Contract("dialer.post-campaigns-pause")
    Mono<Campaign> pause(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return run.pause(id, cause).map(Campaign::of);
    }

    @Operation(summary = "Lets a campaign that has paused go on")
    @PostMapping("/resume")
    @Needs(Permission.CAMPAIGNS_RUN)
    @Contract("dialer.post-campaigns-resume")
    Mono<Campaign> resume(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return run.resume(id, cause).map(Campaign::of);
    }

    @Operation(summary = "Stops a campaign in an emergency: it does not begin again before somebody starts it")
    @PostMapping("/stop")
    @Needs(Permission.CAMPAIGNS_RUN)
    @Contract("dialer.post-campaigns-stop")
    Mono<Campaign> stop(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return run.stop(id, cause).map(Campaign::of);
    }

    @Operation(summary = "Says where a campaign stands, whether it may dial now, why not, and when next")
    @GetMapping("/status")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("dialer.get-campaigns-status")
    Mono<CampaignStanding> status(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return desk.find(id, cause)
                .zipWhen(view -> desk.floor(id, cause))
                .map(found -> CampaignStanding.of(found.getT1(), found.getT2(), clock.instant()));
    }

    @Operation(summary = "Shows when a campaign may dial")
    @GetMapping("/schedule")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("dialer.get-campaigns-schedule")
    Mono<CampaignHours> schedule(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return desk.find(id, cause).map(CampaignHours::of);
    }

    @Operation(summary = "Says anew when a campaign may dial; with starts_at it starts by itself")
    @PutMapping("/schedule")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("dialer.put-campaigns-schedule")
    Mono<CampaignHours> reschedule(
            @PathVariable("campaign_id") CampaignId id, @RequestBody Schedule body, Caller caller, Cause cause) {
        return desk.reschedule(id, body, caller, cause).map(CampaignHours::of);
    }
}
