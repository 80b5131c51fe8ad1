package io.ringledger.gateway.calls;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Steps in while the AI talks, in the manager document's words. */
@ManagerApi("/api/v1/calls")
final class InterventionController {
    private final InterventionDesk desk;

    InterventionController(InterventionDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Gives the AI on a call a message to pass on or other instructions, pauses it or lets it go on")
    @PostMapping("/{call_id}/intervene")
    @Needs(Permission.CALLS_INTERVENE)
    @Contract("manager.post-calls-intervene")
    Mono<Intervention> intervene(@PathVariable("call_id") CallId callId, @RequestBody InterveneBody body, Cause cause) {
        return desk.intervene(callId, body, cause);
    }
}
