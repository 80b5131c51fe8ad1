package io.ringledger.gateway.leads.imports;

import io.ringledger.api.leads.LeadImportView;
import io.ringledger.api.leads.LeadImports;
import io.ringledger.api.leads.LeadQuery.FindLeadImport;
import io.ringledger.api.leads.LeadQuery.ListLeadImports;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.Paging;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.requests.ReadsAsItComes;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of leads. Source: dialer document, lead management. */
@DialerApi("/leads")
final class LeadImportsController {
    private final Messages messages;
    private final LeadUploads uploads;
    private final RefusedFiles refused;

    LeadImportsController(Messages messages, LeadUploads uploads, RefusedFiles refused) {
        this.messages = messages;
        this.uploads = uploads;
        this.refused = refused;
    }

    /** A part of the list. */
    record PageQuery(@Nullable Integer page, @Nullable Integer perPage) {}

    @Operation(summary = "Takes a CSV or XLSX file of leads in, which is read after that is answered")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadFields.class)))
    @Needs(Permission.LEADS_MANAGE)
    @ReadsAsItComes
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Contract("dialer.post-leads-import")
    Mono<ImportItem> receive(@RequestBody Flux<PartEvent> parts, Cause cause) {
        return uploads.receive(parts, null, cause);
    }

    @Operation(summary = "Lists files of leads, the newest first, with how far they were read")
    @Needs(Permission.LEADS_READ)
    @GetMapping("/imports")
    Mono<Page<ImportItem>> list(@QueryParameters PageQuery query, Cause cause) {
        int page = Paging.page(query.page());
        int limit = Paging.limit(query.perPage());
        return messages.query(new ListLeadImports((page - 1L) * limit, limit), LeadImports.class, cause)
                .map(found -> new Page<>(
                        "imports", found.imports().stream().map(ImportItem::of).toList(), page, limit, found.total()));
    }

    @Operation(summary = "Shows how far a file of leads was read")
    @Needs(Permission.LEADS_READ)
    @GetMapping("/imports/{import_id}")
    Mono<ImportItem> find(@PathVariable("import_id") LeadImportId id, Cause cause) {
        return messages.query(new FindLeadImport(id), LeadImportView.class, cause)
                .map(ImportItem::of);
    }

    @Operation(summary = "Makes a CSV file of the rows that made no lead, each with why")
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Needs(Permission.LEADS_READ)
    @GetMapping("/imports/{import_id}/refused")
    Mono<Download> refused(@PathVariable("import_id") LeadImportId id, Cause cause) {
        return refused.make(id, cause);
    }
}
