package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadPage;
import io.ringledger.api.leads.LeadQuery.CountLeads;
import io.ringledger.api.leads.LeadStats;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.LeadId;
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

/** Leads in the multitenant document's words, which names one of them in the query, by a number. */
@MultitenantApi("/api/v1/leads")
final class LeadsController {
    private final Messages messages;
    private final LeadDesk desk;

    LeadsController(Messages messages, LeadDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists leads, the newest first, or shows the one that is named by its id")
    @GetMapping(params = "!id")
    @Needs(Permission.LEADS_READ)
    @Audited(AuditedData.LEAD)
    @Contract("multitenant.get-leads")
    Mono<Page<LeadItem>> list(@QueryParameters LeadListQuery query, Cause cause) {
        return messages.query(query.toQuery(), LeadPage.class, cause)
                .map(page -> new Page<>(
                        "leads",
                        page.leads().stream().map(LeadItem::numbered).toList(),
                        query.number(),
                        query.limit(),
                        page.total()));
    }

    @Operation(summary = "Lists leads, the newest first, or shows the one that is named by its id")
    @GetMapping(params = "id")
    @Needs(Permission.LEADS_READ)
    @Audited(value = AuditedData.LEAD, id = "id", prefix = "lead")
    @Contract("multitenant.get-leads-by-query-id")
    Mono<LeadItem> find(@RequestParam("id") LeadId id, Cause cause) {
        return desk.find(id, cause).map(LeadItem::numbered);
    }

    @Operation(summary = "Enters a lead")
    @PostMapping
    @Needs(Permission.LEADS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-leads")
    Mono<LeadItem> create(@RequestBody LeadBody body, Cause cause) {
        return desk.create(body, body.campaign(), cause).map(LeadItem::numbered);
    }

    @Operation(summary = "Changes a lead; what is not said stays as it is")
    @PutMapping
    @Needs(Permission.LEADS_MANAGE)
    @Contract("multitenant.put-leads-by-query-id")
    Mono<LeadItem> revise(@RequestParam("id") LeadId id, @RequestBody LeadBody body, Cause cause) {
        return desk.revise(id, null, body, cause).map(LeadItem::numbered);
    }

    @Operation(summary = "Deletes a lead: nobody finds or calls it any more")
    @DeleteMapping
    @Needs(Permission.LEADS_MANAGE)
    @Contract("multitenant.delete-leads-by-query-id")
    Mono<LeadDesk.Deleted> delete(@RequestParam("id") LeadId id, Cause cause) {
        return desk.delete(id, null, cause);
    }

    @Operation(summary = "Counts leads by status, campaign and source")
    @GetMapping("/stats")
    @Needs(Permission.LEADS_READ)
    @Contract("multitenant.get-leads-stats")
    Mono<LeadSums> stats(Cause cause) {
        return messages.query(new CountLeads(), LeadStats.class, cause).map(LeadSums::of);
    }
}
