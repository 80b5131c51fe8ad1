package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.api.campaigns.CampaignPage;
import io.ringledger.api.campaigns.CampaignQuery.CountCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Campaigns in the multitenant document's words, whose ids are numbers. */
@MultitenantApi("/api/v1")
final class TenantCampaignsController {
    private final Messages messages;
    private final CampaignDesk desk;

    TenantCampaignsController(Messages messages, CampaignDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists campaigns, filtered and sorted, a page at a time; with ?id= shows one")
    @GetMapping(path = "/campaigns", params = "!id")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("multitenant.get-campaigns")
    Mono<Page<Campaign.Numbered>> list(@QueryParameters CampaignListQuery query, Cause cause) {
        ListCampaigns list = query.toQuery();
        return messages.query(list, CampaignPage.class, cause)
                .map(page -> new Page<>(
                        "campaigns",
                        page.campaigns().stream().map(Campaign.Numbered::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @GetMapping(path = "/campaigns", params = "id")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("multitenant.get-campaigns-by-query-id")
    Mono<Campaign.Numbered> select(@RequestParam("id") CampaignId id, Cause cause) {
        return desk.find(id, cause).map(Campaign.Numbered::of);
    }

    @Operation(summary = "Makes a campaign, which dials nobody before it is started")
    @PostMapping("/campaigns")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-campaigns")
    Mono<Campaign.Numbered> create(@RequestBody CampaignBody body, Caller caller, Cause cause) {
        return desk.create(body, caller, cause).map(Campaign.Numbered::of);
    }

    @Operation(summary = "Says parts of the campaign ?id= anew, each as a whole; what is not named stays")
    @PutMapping("/campaigns")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("multitenant.put-campaigns-by-query-id")
    Mono<Campaign.Numbered> revise(
            @RequestParam("id") CampaignId id, @RequestBody CampaignBody body, Caller caller, Cause cause) {
        return desk.revise(id, body, caller, cause).map(Campaign.Numbered::of);
    }

    @Operation(summary = "Deletes the campaign ?id=, which must not run")
    @DeleteMapping("/campaigns")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("multitenant.delete-campaigns-by-query-id")
    Mono<Void> delete(@RequestParam("id") CampaignId id, Cause cause) {
        return desk.delete(id, cause);
    }

    @Operation(summary = "Counts campaigns by where they stand and how they dial")
    @GetMapping("/campaigns/stats")
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("multitenant.get-campaigns-stats")
    Mono<CampaignTotals> stats(Cause cause) {
        return messages.query(new CountCampaigns(), CampaignCounts.class, cause).map(CampaignTotals::of);
    }

    @Operation(summary = "Has a campaign that has not begun start by itself")
    @PostMapping("/automation/schedule-campaign")
    @Needs(Permission.CAMPAIGNS_RUN)
    @Contract("multitenant.post-automation-schedule-campaign")
    Mono<Campaign.Numbered> schedule(@RequestBody ScheduleCampaignBody body, Cause cause) {
        return desk.schedule(body, cause).map(Campaign.Numbered::of);
    }
}
