package io.ringledger.gateway.calls;

import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.agents.HumanAgent;
import io.ringledger.gateway.escalations.Escalation;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads all that belongs to one call. What another read model does not show, or not yet, is left out. */
@Component
final class CallDetails {
    private final CallReader reader;
    private final Messages messages;

    CallDetails(CallReader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    Mono<CallDetail> of(CallId callId, Cause cause) {
        return reader.find(callId, cause).flatMap(call -> complete(call, cause));
    }

    private Mono<CallDetail> complete(CallView call, Cause cause) {
        CallHandover handover = call.handover();
        if (handover == null) {
            return Mono.just(CallDetail.of(call, null, null));
        }
        var escalation = there(messages.query(new FindEscalation(handover.escalationId()), EscalationView.class, cause)
                .map(Escalation::of));
        return Mono.zip(escalation, agent(handover.agentId(), cause))
                .map(found -> CallDetail.of(
                        call, found.getT1().orElse(null), found.getT2().orElse(null)));
    }

    private Mono<Optional<HumanAgent>> agent(@Nullable AgentId agentId, Cause cause) {
        return agentId == null
                ? Mono.just(Optional.empty())
                : there(messages.query(new FindAgent(agentId), AgentView.class, cause)
                        .map(HumanAgent::of));
    }

    private static <T> Mono<Optional<T>> there(Mono<T> asked) {
        return asked.map(Optional::of).onErrorResume(Rejected.class, gone -> Mono.just(Optional.empty()));
    }
}
