package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Calls in the manager document's words, which the multitenant document's front end understands too. */
@ManagerApi("/api/v1/calls")
final class CallsController {
    private final Messages messages;
    private final CallReader reader;
    private final CallDetails details;
    private final CallDesk desk;

    CallsController(Messages messages, CallReader reader, CallDetails details, CallDesk desk) {
        this.messages = messages;
        this.reader = reader;
        this.details = details;
        this.desk = desk;
    }

    @Operation(summary = "Lists calls, filtered and sorted, a page at a time; with ?id= shows one call")
    @GetMapping(params = "!id")
    @Needs(Permission.CALLS_READ)
    @Contract({"manager.get-calls", "multitenant.get-calls"})
    @Audited(AuditedData.CALL)
    Mono<Page<Call>> list(@QueryParameters CallListQuery query, Cause cause) {
        ListCalls list = query.toListCalls();
        return messages.query(list, CallPage.class, cause)
                .map(page -> new Page<>(
                        "calls",
                        page.calls().stream().map(Call::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @GetMapping(params = "id")
    @Needs(Permission.CALLS_READ)
    @Contract("multitenant.get-calls-by-query-id")
    @Audited(value = AuditedData.CALL, id = "id", prefix = "call")
    Mono<CallDetail.Selected> select(@RequestParam("id") CallId id, Cause cause) {
        return details.of(id, cause).map(CallDetail.Selected::of);
    }

    @Operation(summary = "Shows one call")
    @GetMapping("/{call_id}")
    @Needs(Permission.CALLS_READ)
    @Contract("manager.get-calls-by-call-id")
    @Audited(value = AuditedData.CALL, id = "call_id", prefix = "call")
    Mono<CallDetail> find(@PathVariable("call_id") CallId callId, Cause cause) {
        return details.of(callId, cause);
    }

    @Operation(summary = "Shows what was said on a call, in order")
    @GetMapping("/{call_id}/interactions")
    @Needs(Permission.TRANSCRIPTS_READ)
    @Contract("manager.get-calls-interactions")
    @Audited(value = AuditedData.TRANSCRIPT, id = "call_id", prefix = "call")
    Mono<Interaction.Part> interactions(
            @PathVariable("call_id") CallId callId, @QueryParameters InteractionListQuery query, Cause cause) {
        return reader.interactions(query.of(callId), cause).map(Interaction.Part::of);
    }

    @Operation(summary = "Shows what was written down about a call")
    @GetMapping("/{call_id}/notes")
    @Needs(Permission.CALLS_READ)
    @Audited(value = AuditedData.CALL_NOTE, id = "call_id", prefix = "call")
    Mono<Note.All> notes(@PathVariable("call_id") CallId callId, Cause cause) {
        return reader.notes(callId, cause).map(Note.All::of);
    }

    @Operation(summary = "Adds a note to a call")
    @PostMapping("/{call_id}/notes")
    @Needs(Permission.CALLS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("manager.post-calls-notes")
    Mono<AddedNote> addNote(@PathVariable("call_id") CallId callId, @RequestBody NoteBody body, Cause cause) {
        return desk.addNote(callId, body, cause);
    }

    @Operation(summary = "Places an outbound call; it is dialled within seconds")
    @PostMapping("/initiate")
    @Needs(Permission.CALLS_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("manager.post-calls-initiate")
    Mono<InitiatedCall> initiate(@RequestBody InitiateBody body, Cause cause) {
        return desk.initiate(body, cause);
    }

    @Operation(summary = "Hangs up a call")
    @PostMapping("/{call_id}/end")
    @Needs(Permission.CALLS_MANAGE)
    @Contract("manager.post-calls-end")
    Mono<EndedCall> end(
            @PathVariable("call_id") CallId callId, @RequestBody(required = false) Mono<EndBody> body, Cause cause) {
        return body.defaultIfEmpty(EndBody.EMPTY).flatMap(given -> desk.end(callId, given, cause));
    }
}
