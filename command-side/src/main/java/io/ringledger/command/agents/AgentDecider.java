package io.ringledger.command.agents;

import io.ringledger.api.agents.AgentCommand;
import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentCommand.DeleteAgent;
import io.ringledger.api.agents.AgentCommand.Outcome;
import io.ringledger.api.agents.AgentCommand.ReleaseAgent;
import io.ringledger.api.agents.AgentCommand.ReserveAgent;
import io.ringledger.api.agents.AgentCommand.ReviseAgent;
import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.agents.AgentState.Deleted;
import io.ringledger.command.agents.AgentState.Missing;
import io.ringledger.command.agents.AgentState.Present;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentAvailabilityChanged;
import io.ringledger.events.agents.AgentDeleted;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.events.agents.AgentRevised;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What becomes of a command at an agent. */
final class AgentDecider {
    private AgentDecider() {}

    static List<AgentEvent> decide(AgentState state, AgentCommand command) {
        return switch (command) {
            case AddAgent c -> add(state, c);
            case ReviseAgent c -> revise(present(state, c.agentId()), c);
            case SetAgentAvailability c ->
                present(state, c.agentId()).available() == c.available()
                        ? List.of()
                        : List.of(new AgentAvailabilityChanged(c.agentId(), c.available(), c.at()));
            case ReserveAgent c -> reserve(present(state, c.agentId()), c);
            case ReleaseAgent c -> release(state, c);
            case DeleteAgent c -> delete(state, c);
        };
    }

    private static List<AgentEvent> add(AgentState state, AddAgent c) {
        return switch (state) {
            case Missing _ ->
                List.of(new AgentAdded(
                        c.agentId(), subject(c.agentId()), c.profile(), c.duties(), c.active(), c.available(), c.at()));
            case Present _, Deleted _ -> List.of();
        };
    }

    /** Always a revision: the state does not know who the agent is, so that it cannot tell what is news. */
    private static List<AgentEvent> revise(Present agent, ReviseAgent c) {
        List<AgentEvent> events = new ArrayList<>();
        boolean active = Objects.requireNonNullElse(c.active(), agent.active());
        events.add(new AgentRevised(c.agentId(), subject(c.agentId()), c.profile(), c.duties(), active, c.at()));
        boolean available = Objects.requireNonNullElse(c.available(), agent.available());
        if (available != agent.available()) {
            events.add(new AgentAvailabilityChanged(c.agentId(), available, c.at()));
        }
        return events;
    }

    private static List<AgentEvent> reserve(Present agent, ReserveAgent c) {
        if (c.callId().equals(agent.call())) {
            return List.of();
        }
        if (!agent.takesCalls()) {
            throw new Rejected(AgentRejection.AGENT_UNAVAILABLE, "agent " + c.agentId() + " takes no call");
        }
        return List.of(new AgentReserved(c.agentId(), c.callId(), c.at()));
    }

    private static List<AgentEvent> release(AgentState state, ReleaseAgent c) {
        return switch (state) {
            case Present agent when c.callId().equals(agent.call()) -> release(agent, c);
            case Present _, Deleted _ -> List.of();
            case Missing _ -> throw notFound(c.agentId());
        };
    }

    private static List<AgentEvent> release(Present agent, ReleaseAgent c) {
        List<AgentEvent> events = new ArrayList<>();
        events.add(new AgentReleased(c.agentId(), c.callId(), c.outcome() == Outcome.HANDLED, c.at()));
        if (c.outcome() == Outcome.NO_ANSWER && agent.available()) {
            events.add(new AgentAvailabilityChanged(c.agentId(), false, c.at()));
        }
        return events;
    }

    private static List<AgentEvent> delete(AgentState state, DeleteAgent c) {
        return switch (state) {
            case Present agent
            when agent.call() != null ->
                throw new Rejected(AgentRejection.AGENT_IN_USE, "agent " + c.agentId() + " has call " + agent.call());
            case Present _ -> List.of(new AgentDeleted(c.agentId(), c.at()));
            case Deleted _ -> List.of();
            case Missing _ -> throw notFound(c.agentId());
        };
    }

    private static Present present(AgentState state, AgentId id) {
        return switch (state) {
            case Present present -> present;
            case Missing _, Deleted _ -> throw notFound(id);
        };
    }

    private static SubjectId subject(AgentId id) {
        return new SubjectId(id.value());
    }

    static Rejected notFound(AgentId id) {
        return new Rejected(AgentRejection.AGENT_NOT_FOUND, "no agent " + id);
    }
}
