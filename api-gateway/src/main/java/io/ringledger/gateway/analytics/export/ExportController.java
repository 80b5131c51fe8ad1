package io.ringledger.gateway.analytics.export;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Files of what dashboards show. */
@ManagerApi("/api/v1/analytics/export")
final class ExportController {
    private final Exporter exporter;
    private final Clock clock;

    ExportController(Exporter exporter, Clock clock) {
        this.exporter = exporter;
        this.clock = clock;
    }

    @Operation(summary = "Makes a file of what dashboards and lists show: CSV of any size, or PDF with charts")
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary"))
            })
    @PostMapping
    @Needs(Permission.ANALYTICS_EXPORT)
    @Contract("manager.post-analytics-export")
    @Audited(value = AuditedData.CALL, export = true)
    Mono<Download> export(@RequestBody ExportBody body, Cause cause) {
        Export export = body.toExport(clock.instant());
        return switch (body.format()) {
            case CSV -> Mono.just(exporter.csv(export, cause));
            case PDF -> exporter.pdf(export, cause);
        };
    }
}
