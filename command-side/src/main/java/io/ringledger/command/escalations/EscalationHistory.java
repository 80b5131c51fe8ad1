package io.ringledger.command.escalations;

import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** What the streams say now, which may be more than the event at hand. */
final class EscalationHistory {
    private final EventStore events;

    EscalationHistory(EventStore events) {
        this.events = events;
    }

    List<?> of(CallId callId) {
        return stream(callId.value());
    }

    /** Who is chosen or asked, or has the call, by what has happened until now; {@code null} for nobody. */
    @Nullable
    AgentId agentOf(EscalationId id) {
        return EscalationDecider.agentOf(stateOf(id));
    }

    boolean isChosen(EscalationId id, AgentId agentId) {
        return stateOf(id) instanceof EscalationState.Choosing choosing
                && choosing.agentId().equals(agentId);
    }

    /** What the agent was called who was asked last. */
    Optional<PersonalText> agentName(EscalationId id) {
        return stream(id.value()).reversed().stream()
                .filter(AgentAssigned.class::isInstance)
                .map(event -> ((AgentAssigned) event).agentName())
                .findFirst();
    }

    EscalationState stateOf(EscalationId id) {
        EscalationState state = new EscalationState.Missing();
        for (Object event : stream(id.value())) {
            state = EscalationState.evolve(state, (EscalationEvent) event);
        }
        return state;
    }

    private List<?> stream(String id) {
        return events.readEvents(id, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .toList();
    }
}
