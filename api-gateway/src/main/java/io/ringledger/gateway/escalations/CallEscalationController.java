package io.ringledger.gateway.escalations;

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

/** Hands calls to people, in the manager document's words. */
@ManagerApi("/api/v1/calls")
final class CallEscalationController {
    private final EscalationDesk desk;

    CallEscalationController(EscalationDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Hands a call to an agent: the one who is named, else the one who has been idle longest")
    @PostMapping("/{call_id}/escalate")
    @Needs(Permission.ESCALATIONS_MANAGE)
    @Contract("manager.post-calls-escalate")
    Mono<Escalation.Changed> escalate(
            @PathVariable("call_id") CallId callId,
            @RequestBody(required = false) Mono<EscalateBody> body,
            Cause cause) {
        return body.defaultIfEmpty(EscalateBody.EMPTY).flatMap(given -> desk.escalate(callId, given, cause));
    }
}
