package io.ringledger.gateway.campaigns;

import io.ringledger.api.campaigns.CampaignPage;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** What campaigns are to do. Source: dialer document, campaign management. */
@DialerApi("/campaigns")
final class CampaignsController {
    private final Messages messages;
    private final CampaignDesk desk;

    CampaignsController(Messages messages, CampaignDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists campaigns, filtered and sorted, a page at a time")
    @GetMapping
    @Needs(Permission.CAMPAIGNS_READ)
    @Contract("dialer.get-campaigns")
    Mono<Page<Campaign>> list(@QueryParameters CampaignListQuery query, Cause cause) {
        ListCampaigns list = query.toQuery();
        return messages.query(list, CampaignPage.class, cause)
                .map(page -> new Page<>(
                        "campaigns",
                        page.campaigns().stream().map(Campaign::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @Operation(summary = "Shows a campaign")
    @GetMapping("/{campaign_id}")
    @Needs(Permission.CAMPAIGNS_READ)
    Mono<Campaign> find(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return desk.find(id, cause).map(Campaign::of);
    }

    @Operation(
            summary = "Makes a campaign, which dials nobody before it is started; with starts_at it starts by itself")
    @PostMapping
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-campaigns")
    Mono<Campaign> create(@RequestBody CampaignBody body, Caller caller, Cause cause) {
        return desk.create(body, caller, cause).map(Campaign::of);
    }

    @Operation(summary = "Says parts of a campaign anew, each as a whole; what is not named stays")
    @PutMapping("/{campaign_id}")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("dialer.put-campaigns-by-campaign-id")
    Mono<Campaign> revise(
            @PathVariable("campaign_id") CampaignId id, @RequestBody CampaignBody body, Caller caller, Cause cause) {
        return desk.revise(id, body, caller, cause).map(Campaign::of);
    }

    @Operation(summary = "Changes some settings of a campaign, also of one that runs; what is not named stays")
    @PostMapping("/{campaign_id}/settings")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("dialer.post-campaigns-settings")
    Mono<Campaign> adjust(@PathVariable("campaign_id") CampaignId id, @RequestBody Settings body, Cause cause) {
        return desk.adjust(id, body, cause).map(Campaign::of);
    }

    @Operation(summary = "Deletes a campaign that does not run")
    @DeleteMapping("/{campaign_id}")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("dialer.delete-campaigns-by-campaign-id")
    Mono<Void> delete(@PathVariable("campaign_id") CampaignId id, Cause cause) {
        return desk.delete(id, cause);
    }

    @Operation(summary = "Makes a draft with the settings and hours of a campaign, without its leads and results")
    @PostMapping("/{campaign_id}/duplicate")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-campaigns-duplicate")
    Mono<Campaign> duplicate(
            @PathVariable("campaign_id") CampaignId id,
            @RequestBody(required = false) Mono<DuplicateBody> body,
            Cause cause) {
        return body.defaultIfEmpty(DuplicateBody.UNNAMED)
                .flatMap(wanted -> desk.duplicate(id, wanted, cause))
                .map(Campaign::of);
    }

    @Operation(summary = "Has a campaign try 2 to 5 variants against each other, from now on and with new people")
    @PostMapping("/{campaign_id}/ab-test")
    @Needs(Permission.CAMPAIGNS_MANAGE)
    @Contract("dialer.post-campaigns-ab-test")
    Mono<Campaign> test(@PathVariable("campaign_id") CampaignId id, @RequestBody SplitTestBody body, Cause cause) {
        return desk.configure(id, body.toTest(), cause).map(Campaign::of);
    }
}
