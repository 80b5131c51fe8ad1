package io.ringledger.gateway.leads;

import io.ringledger.api.leads.DuplicateLeads;
import io.ringledger.api.leads.LeadQuery.ListDuplicateLeads;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What is done with many leads at once. Source: dialer document, lead management. */
@DialerApi("/leads")
final class LeadToolsController {
    private final Messages messages;
    private final LeadExporter exporter;
    private final MergeDesk merges;
    private final SegmentDesk segments;

    LeadToolsController(Messages messages, LeadExporter exporter, MergeDesk merges, SegmentDesk segments) {
        this.messages = messages;
        this.exporter = exporter;
        this.merges = merges;
        this.segments = segments;
    }

    @Operation(summary = "Makes a CSV file of leads, the oldest first: all, those of a segment, or those that pass")
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Needs(Permission.LEADS_EXPORT)
    @Audited(value = AuditedData.LEAD, export = true)
    @GetMapping("/export")
    @Contract("dialer.get-leads-export")
    Mono<Download> export(
            @QueryParameters LeadListQuery query, @QueryParameters LeadExporter.OfSegment segment, Cause cause) {
        return exporter.make(query, segment, cause);
    }

    @Operation(summary = "Says of each of up to 10,000 leads whether it could be entered, or why not")
    @Needs(Permission.LEADS_READ)
    @PostMapping("/validate")
    @Contract("dialer.post-leads-validate")
    Mono<LeadCheck> validate(@RequestBody LeadsBody body) {
        return Mono.fromSupplier(() -> LeadCheck.of(body)).subscribeOn(Schedulers.boundedElastic());
    }

    @Operation(summary = "Lists leads that share a number, the numbers with most of them first")
    @Needs(Permission.LEADS_READ)
    @Audited(AuditedData.LEAD)
    @GetMapping("/duplicates")
    @Contract("dialer.get-leads-duplicates")
    Mono<Page<DuplicateGroup>> duplicates(@QueryParameters LeadListQuery query, Cause cause) {
        return messages.query(
                        new ListDuplicateLeads((query.number() - 1L) * query.limit(), query.limit()),
                        DuplicateLeads.class,
                        cause)
                .map(found -> new Page<>(
                        "groups",
                        found.groups().stream().map(DuplicateGroup::of).toList(),
                        query.number(),
                        query.limit(),
                        found.total()));
    }

    @Operation(summary = "Lets one lead stand for others; what it lacks is taken from them")
    @Needs(Permission.LEADS_MANAGE)
    @PostMapping("/merge")
    @Contract("dialer.post-leads-merge")
    Mono<LeadItem> merge(@RequestBody MergeBody body, Cause cause) {
        return merges.merge(body, cause).map(LeadItem::of);
    }

    @Operation(summary = "Lets a merged lead stand for itself again; what was taken from it is given up")
    @Needs(Permission.LEADS_MANAGE)
    @PostMapping("/merge/undo")
    Mono<LeadItem> unmerge(@RequestBody UnmergeBody body, Cause cause) {
        return merges.undo(body, cause).map(LeadItem::of);
    }

    @Operation(summary = "Lists saved filters over leads, by name, with how many leads each has")
    @Needs(Permission.LEADS_READ)
    @GetMapping("/segments")
    @Contract("dialer.get-leads-segments")
    Mono<Page<SegmentItem>> segments(Cause cause) {
        return segments.list(cause);
    }

    @Operation(summary = "Saves a filter over leads")
    @Needs(Permission.LEADS_MANAGE)
    @PostMapping("/segments")
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-leads-segments")
    Mono<SegmentItem> save(@RequestBody SegmentBody body, Cause cause) {
        return segments.save(body, cause);
    }
}
