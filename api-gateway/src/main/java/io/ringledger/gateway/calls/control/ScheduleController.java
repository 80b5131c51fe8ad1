package io.ringledger.gateway.calls.control;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.ScheduleId;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Calls that are to be begun later, in the dialer document's words. */
@DialerApi("/calls")
final class ScheduleController {
    private final ScheduleDesk desk;

    ScheduleController(ScheduleDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Has a call begun at a later time, once")
    @PostMapping("/schedule")
    @Needs(Permission.CALLS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-calls-schedule")
    Mono<ScheduledCall> schedule(@RequestBody ScheduleBody body, Cause cause) {
        return desk.schedule(body, cause);
    }

    @Operation(summary = "Lists calls that are to be begun later, what is due first comes first")
    @GetMapping("/scheduled")
    @Needs(Permission.CALLS_READ)
    @Contract("dialer.get-calls-scheduled")
    @Audited(AuditedData.CALL)
    Mono<Page<ScheduledCall>> list(@QueryParameters ScheduleQuery query, Cause cause) {
        return desk.list(query, cause);
    }

    @Operation(summary = "Takes a scheduled call back that was not begun")
    @PostMapping("/scheduled/{schedule_id}/cancel")
    @Needs(Permission.CALLS_MANAGE)
    Mono<ScheduledCall> cancel(@PathVariable("schedule_id") ScheduleId id, Cause cause) {
        return desk.cancel(id, cause);
    }
}
