package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.ComplianceQuery.ListDataRequests;
import io.ringledger.api.compliance.DataRequestCommand.ApproveRequest;
import io.ringledger.api.compliance.DataRequestCommand.DeclineRequest;
import io.ringledger.api.compliance.DataRequestPage;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** What became of requests about people's data. Beyond the multitenant document. */
@MultitenantApi(DataRequest.PATH)
final class DataRequestsController {
    private final RequestDesk desk;
    private final Messages messages;
    private final Clock clock;

    DataRequestsController(RequestDesk desk, Messages messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "Lists requests about people's data, newest first, a page at a time")
    @Needs(Permission.PRIVACY_READ)
    @Audited(AuditedData.DATA_REQUEST)
    @GetMapping
    Mono<Page<DataRequest>> list(@QueryParameters DataRequestListQuery query, Cause cause) {
        ListDataRequests list = query.toQuery();
        return messages.query(list, DataRequestPage.class, cause)
                .map(page -> new Page<>(
                        "requests",
                        page.requests().stream().map(DataRequest::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @Operation(summary = "Shows how far a request has come")
    @Needs(Permission.OWN_ACCOUNT)
    @Audited(value = AuditedData.DATA_REQUEST, id = "request_id", prefix = "datareq")
    @GetMapping("/{request_id}")
    Mono<DataRequest> find(@PathVariable("request_id") DataRequestId id, Cause cause) {
        return desk.visible(id, cause).map(DataRequest::of);
    }

    @Operation(summary = "Makes the JSON file that was asked for")
    @Needs(Permission.OWN_ACCOUNT)
    @Audited(value = AuditedData.DATA_REQUEST, id = "request_id", prefix = "datareq", export = true)
    @GetMapping("/{request_id}/data")
    Mono<Download> data(@PathVariable("request_id") DataRequestId id, Cause cause) {
        return desk.data(id, cause);
    }

    @Operation(summary = "Proves what was destroyed, by a signed statement")
    @Needs(Permission.OWN_ACCOUNT)
    @Audited(value = AuditedData.DATA_REQUEST, id = "request_id", prefix = "datareq")
    @GetMapping("/{request_id}/certificate")
    Mono<Certificate> certificate(@PathVariable("request_id") DataRequestId id, Cause cause) {
        return desk.certificate(id, cause);
    }

    @Operation(summary = "Approves the deletion of somebody else's own data")
    @Needs(Permission.PRIVACY_MANAGE)
    @PostMapping("/{request_id}/approve")
    Mono<DataRequest> approve(@PathVariable("request_id") DataRequestId id, Cause cause) {
        return desk.change(new ApproveRequest(id, clock.instant()), cause);
    }

    @Operation(summary = "Declines a deletion that has not begun")
    @Needs(Permission.PRIVACY_MANAGE)
    @PostMapping("/{request_id}/decline")
    Mono<DataRequest> decline(@PathVariable("request_id") DataRequestId id, Cause cause) {
        return desk.change(new DeclineRequest(id, clock.instant()), cause);
    }
}
