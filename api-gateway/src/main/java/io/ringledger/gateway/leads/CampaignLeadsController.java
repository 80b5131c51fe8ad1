package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadPage;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Leads of a campaign. Source: dialer document, campaign management. */
@DialerApi("/campaigns/{campaign_id}/leads")
final class CampaignLeadsController {
    private final Messages messages;
    private final LeadDesk desk;
    private final ExistingCampaigns campaigns;

    CampaignLeadsController(Messages messages, LeadDesk desk, ExistingCampaigns campaigns) {
        this.messages = messages;
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @Operation(summary = "Lists the leads of a campaign, the newest first, a page at a time")
    @Needs(Permission.LEADS_READ)
    @Audited(AuditedData.LEAD)
    @GetMapping
    @Contract("dialer.get-campaigns-leads")
    Mono<Page<LeadItem>> list(
            @PathVariable("campaign_id") String campaign, @QueryParameters LeadListQuery query, Cause cause) {
        CampaignId id = Campaigns.named(campaign);
        return campaigns
                .check(id, cause)
                .then(messages.query(query.toQuery(id), LeadPage.class, cause))
                .map(page -> new Page<>(
                        "leads",
                        page.leads().stream().map(LeadItem::of).toList(),
                        query.number(),
                        query.limit(),
                        page.total()));
    }

    @Operation(summary = "Changes a lead of a campaign; what is not said stays as it is")
    @Needs(Permission.LEADS_MANAGE)
    @PutMapping("/{lead_id}")
    @Contract("dialer.put-campaigns-leads-by-lead-id")
    Mono<LeadItem> revise(
            @PathVariable("campaign_id") String campaign,
            @PathVariable("lead_id") LeadId id,
            @RequestBody LeadBody body,
            Cause cause) {
        return desk.revise(id, Campaigns.named(campaign), body, cause).map(LeadItem::of);
    }

    @Operation(summary = "Deletes a lead of a campaign: nobody finds or calls it any more")
    @Needs(Permission.LEADS_MANAGE)
    @DeleteMapping("/{lead_id}")
    @Contract("dialer.delete-campaigns-leads-by-lead-id")
    Mono<LeadDesk.Deleted> delete(
            @PathVariable("campaign_id") String campaign, @PathVariable("lead_id") LeadId id, Cause cause) {
        return desk.delete(id, Campaigns.named(campaign), cause);
    }
}
