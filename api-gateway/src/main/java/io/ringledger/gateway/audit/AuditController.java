package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditPage;
import io.ringledger.api.audit.AuditSummary;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
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
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** What was done, by whom, and what it comes to. Whoever reads it is in it. */
@MultitenantApi("/api/v1/compliance")
final class AuditController {
    private final Messages messages;
    private final AuditFiles files;
    private final Reporter reporter;

    AuditController(Messages messages, AuditFiles files, Reporter reporter) {
        this.messages = messages;
        this.files = files;
        this.reporter = reporter;
    }

    @Operation(summary = "Lists what was done, newest first: an entry for each command and what it was done to")
    @Needs(Permission.AUDIT_READ)
    @GetMapping("/audit-logs")
    @Contract("multitenant.get-compliance-audit-logs")
    @Audited(AuditedData.AUDIT_LOG)
    Mono<AuditRecord.Logs> logs(@QueryParameters AuditLogQuery query, Cause cause) {
        return messages.query(query.toQuery(), AuditPage.class, cause)
                .map(page -> new AuditRecord.Logs(
                        page.entries().stream().map(AuditRecord::of).toList(), page.total()));
    }

    @Operation(
            summary = "Makes a file of what was done, oldest first: CSV, or JSON signed with the key of the event log")
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object"))
            })
    @Needs(Permission.AUDIT_EXPORT)
    @GetMapping("/audit-logs/export")
    @Audited(value = AuditedData.AUDIT_LOG, export = true)
    Mono<Download> export(@QueryParameters AuditLogQuery query, @QueryParameters AuditFileQuery file, Cause cause) {
        return files.make(query.toFilter(), file.orCsv(), cause);
    }

    @Operation(summary = "Counts what was done, by action, by status and by what it was done to")
    @Needs(Permission.AUDIT_READ)
    @GetMapping("/audit-summary")
    @Contract("multitenant.get-compliance-audit-summary")
    Mono<AuditSums> summary(@QueryParameters PeriodQuery query, Cause cause) {
        return messages.query(query.toQuery(), AuditSummary.class, cause).map(AuditSums::of);
    }

    @Operation(
            summary = "Reports on sign-ins, refusals, reads of personal data, security events and the seal of the log")
    @Needs(Permission.AUDIT_READ)
    @GetMapping("/report")
    @Contract("multitenant.get-compliance-report")
    @Audited(AuditedData.COMPLIANCE_REPORT)
    Mono<ComplianceReport> report(@QueryParameters PeriodQuery query, Cause cause) {
        return reporter.report(query, cause);
    }
}
