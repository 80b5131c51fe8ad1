package io.ringledger.gateway.calls.control;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.calls.AddedNote;
import io.ringledger.gateway.calls.CallDesk;
import io.ringledger.gateway.calls.EndBody;
import io.ringledger.gateway.calls.EndedCall;
import io.ringledger.gateway.calls.NoteBody;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.escalations.Escalation;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Calls, one by one, in the dialer document's words. */
@DialerApi("/calls")
final class DialerCallsController {
    private final CallDesk desk;
    private final FloorReader floor;
    private final CancelDesk cancels;
    private final HandingDesk transfers;
    private final FilingDesk filings;
    private final CallExplainer explainer;

    DialerCallsController(
            CallDesk desk,
            FloorReader floor,
            CancelDesk cancels,
            HandingDesk transfers,
            FilingDesk filings,
            CallExplainer explainer) {
        this.desk = desk;
        this.floor = floor;
        this.cancels = cancels;
        this.transfers = transfers;
        this.filings = filings;
        this.explainer = explainer;
    }

    @Operation(summary = "Places an outbound call; it is dialled within seconds, or as soon as there is room")
    @PostMapping("/initiate")
    @Needs(Permission.CALLS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-calls-initiate")
    Mono<Dialled> initiate(@RequestBody DialBody body, Cause cause) {
        return desk.initiate(body.toInitiateBody(), cause).map(Dialled::of);
    }

    @Operation(
            summary =
                    "Hands a call to an agent: the one who is named, one of the department, else whoever is idle longest")
    @PostMapping("/transfer")
    @Needs(Permission.ESCALATIONS_MANAGE)
    @Contract("dialer.post-calls-transfer")
    Mono<Escalation.Changed> transfer(@RequestBody TransferBody body, Cause cause) {
        return transfers.transfer(body, cause);
    }

    @Operation(summary = "Lists calls that are not over, newest first, a page at a time")
    @GetMapping("/active")
    @Needs(Permission.CALLS_READ)
    @Contract("dialer.get-calls-active")
    @Audited(AuditedData.CALL)
    Mono<Page<CallLog>> active(@QueryParameters PageQuery query, Cause cause) {
        return floor.open(query.number(), query.limit(), cause);
    }

    @Operation(summary = "Lists calls, filtered and sorted, a page at a time")
    @GetMapping("/call-logs")
    @Needs(Permission.CALLS_READ)
    @Contract("dialer.get-calls-call-logs")
    @Audited(AuditedData.CALL)
    Mono<Page<CallLog>> logs(@QueryParameters CallLogQuery query, Cause cause) {
        return floor.logs(query.toListCalls(), cause);
    }

    @Operation(summary = "Withdraws a call that waits, and hangs up one that is under way")
    @PostMapping("/{call_log_id}/cancel")
    @Needs(Permission.CALLS_MANAGE)
    @Contract("dialer.post-calls-cancel")
    Mono<EndedCall> cancel(
            @PathVariable("call_log_id") CallId callId,
            @RequestBody(required = false) Mono<EndBody> body,
            Cause cause) {
        return body.defaultIfEmpty(EndBody.EMPTY).flatMap(given -> desk.end(callId, given, cause));
    }

    @Operation(summary = "Does so with up to 500 calls, and says what became of each")
    @PostMapping("/batch-cancel")
    @Needs(Permission.CALLS_MANAGE)
    @Contract("dialer.post-calls-batch-cancel")
    Mono<Cancelled> cancelAll(@RequestBody CancelBody body, Cause cause) {
        return cancels.cancel(body, cause);
    }

    @Operation(summary = "Adds a note to a call")
    @PostMapping("/{call_log_id}/notes")
    @Needs(Permission.CALLS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("dialer.post-calls-notes")
    Mono<AddedNote> addNote(@PathVariable("call_log_id") CallId callId, @RequestBody NoteBody body, Cause cause) {
        return desk.addNote(callId, body, cause);
    }

    @Operation(summary = "Files what came of a call; do_not_call puts the number on the own list")
    @PutMapping("/{call_log_id}/disposition")
    @Needs(Permission.CALLS_MANAGE)
    @Contract("dialer.put-calls-disposition")
    Mono<CallLog> file(@PathVariable("call_log_id") CallId callId, @RequestBody DispositionBody body, Cause cause) {
        return filings.file(callId, body, cause);
    }

    @Operation(summary = "Says why a call was dialled or not: what each rule said at the time")
    @GetMapping("/{call_log_id}/explanation")
    @Needs(Permission.CALLS_READ)
    @Audited(value = AuditedData.CALL, id = "call_log_id", prefix = "call")
    Mono<Explanation> explain(@PathVariable("call_log_id") CallId callId, Cause cause) {
        return explainer.explain(callId, cause);
    }
}
