package io.ringledger.gateway.calls.control;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.escalations.Escalation;
import io.ringledger.gateway.escalations.EscalationDesk;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands calls to people, as an escalation does. */
@Component
final class HandingDesk {
    private static final int ALL = 1_000;

    private final Messages messages;
    private final EscalationDesk escalations;

    HandingDesk(Messages messages, EscalationDesk escalations) {
        this.messages = messages;
        this.escalations = escalations;
    }

    Mono<Escalation.Changed> transfer(TransferBody body, Cause cause) {
        if (body.agentId() != null || body.department() == null) {
            return escalations.escalate(body.callLogId(), body.to(body.agentId()), cause);
        }
        return freeIn(body.department(), cause)
                .flatMap(agent -> escalations.escalate(body.callLogId(), body.to(agent), cause));
    }

    /** The one who has been idle longest of a department. */
    private Mono<AgentId> freeIn(String department, Cause cause) {
        String wanted = department.strip();
        return messages.query(new ListFreeAgents(ALL), AgentPage.class, cause)
                .flatMap(free -> Mono.justOrEmpty(free.agents().stream()
                        .filter(agent -> agent.duties().departments().stream().anyMatch(wanted::equalsIgnoreCase))
                        .map(AgentView::id)
                        .findFirst()))
                .switchIfEmpty(Mono.error(() ->
                        new Rejected(EscalationRejection.NO_AGENT_AVAILABLE, "No agent of that department is free")));
    }
}
