package io.ringledger.gateway.calls.control;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.calls.Call;
import io.ringledger.gateway.calls.CallDesk;
import io.ringledger.gateway.calls.EndBody;
import io.ringledger.gateway.calls.EndedCall;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** What only the multitenant document does with calls. */
@MultitenantApi("/api/v1/calls")
final class TenantCallsController {
    private final CallDesk desk;
    private final FloorDesk floor;

    TenantCallsController(CallDesk desk, FloorDesk floor) {
        this.desk = desk;
        this.floor = floor;
    }

    @Operation(summary = "Places an outbound call; with ?id=…/end hangs one up")
    @PostMapping(params = "!id")
    @Needs(Permission.CALLS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("multitenant.post-calls")
    Mono<Call> create(@RequestBody DialBody body, Cause cause) {
        return desk.initiate(body.toInitiateBody(), cause).map(initiated -> initiated.call());
    }

    @PostMapping(params = "id")
    @Needs(Permission.CALLS_MANAGE)
    @Contract("multitenant.post-calls-end-by-query-id")
    Mono<EndedCall> end(@RequestParam("id") String id, @RequestBody(required = false) Mono<EndBody> body, Cause cause) {
        CallId callId = EndedId.parse(id);
        return body.defaultIfEmpty(EndBody.EMPTY).flatMap(given -> desk.end(callId, given, cause));
    }

    @Operation(summary = "Counts the calls of a range")
    @GetMapping("/stats")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("multitenant.get-calls-stats")
    Mono<CallStatistics> statistics(@QueryParameters StatisticsQuery query, Cause cause) {
        return floor.statistics(query, cause);
    }
}
