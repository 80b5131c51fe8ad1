package io.ringledger.gateway.suppression;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** What can be shown to whoever asks whether the lists are kept. Source: dialer document, DNC compliance. */
@DialerApi("/dnc")
final class DncRecordsController {
    private final DncDesk desk;

    DncRecordsController(DncDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Shows how long the lists are, and how old the outside registries")
    @Needs(Permission.DNC_READ)
    @GetMapping("/status")
    @Contract("dialer.get-dnc-status")
    Mono<DncStatus> status(Cause cause) {
        return desk.status(cause);
    }

    @Operation(summary = "Counts what was done about numbers in a range, and which dials were refused by which rules")
    @Needs(Permission.DNC_READ)
    @GetMapping("/compliance-report")
    @Contract("dialer.get-dnc-compliance-report")
    Mono<DncReport> report(@QueryParameters DncPeriodQuery query, Cause cause) {
        return desk.report(query, cause);
    }

    @Operation(summary = "Lists who suppressed, removed, whitelisted or was refused which number, newest first")
    @Needs(Permission.DNC_READ)
    @Audited(AuditedData.SUPPRESSION_LIST)
    @GetMapping("/audit-log")
    @Contract("dialer.get-dnc-audit-log")
    Mono<Page<DncRecord>> log(@QueryParameters DncLogQuery query, Cause cause) {
        return desk.log(query, cause);
    }
}
