package io.ringledger.gateway;

import io.ringledger.api.agents.AgentActivity;
import io.ringledger.api.agents.AgentCommand;
import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentCommand.DeleteAgent;
import io.ringledger.api.agents.AgentCommand.ReleaseAgent;
import io.ringledger.api.agents.AgentCommand.ReserveAgent;
import io.ringledger.api.agents.AgentCommand.ReviseAgent;
import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery;
import io.ringledger.api.agents.AgentQuery.CountAgents;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.agents.AgentQuery.ListAgentActivity;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentSpell;
import io.ringledger.api.agents.AgentStats;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Agents of the one tenant there is in the gateway's tests. */
final class FakeAgents {
    private final Map<AgentId, AgentView> agents = Collections.synchronizedMap(new LinkedHashMap<>());

    void clear() {
        agents.clear();
    }

    void handle(AgentCommand command) {
        switch (command) {
            case AddAgent c ->
                agents.put(
                        c.agentId(),
                        new AgentView(
                                c.agentId(),
                                c.profile(),
                                c.duties(),
                                c.active(),
                                c.available(),
                                null,
                                0,
                                c.at(),
                                c.at(),
                                null,
                                0));
            case ReviseAgent c -> {
                AgentView was = view(c.agentId());
                put(new AgentView(
                        was.id(),
                        c.profile(),
                        c.duties(),
                        Objects.requireNonNullElse(c.active(), was.active()),
                        Objects.requireNonNullElse(c.available(), was.available()),
                        was.callId(),
                        was.callsHandled(),
                        was.createdAt(),
                        c.at(),
                        was.lastActiveAt(),
                        was.revision() + 1));
            }
            case SetAgentAvailability c -> put(changed(view(c.agentId()), c.available(), null, c.at()));
            case ReserveAgent c -> put(changed(view(c.agentId()), true, c.callId(), c.at()));
            case ReleaseAgent c -> put(changed(view(c.agentId()), true, null, c.at()));
            case DeleteAgent c -> {
                if (view(c.agentId()).callId() != null) {
                    throw new Rejected(AgentRejection.AGENT_IN_USE, "the agent has a call");
                }
                agents.remove(c.agentId());
            }
        }
    }

    Object answer(AgentQuery query) {
        return switch (query) {
            case FindAgent find -> view(find.agentId());
            case ListAgents list ->
                page(agent -> (list.active() == null || list.active() == agent.active())
                        && (list.ready() == null || list.ready() == agent.isReady()));
            case ListFreeAgents _ -> page(agent -> agent.isReady() && agent.callId() == null);
            case FindAgentsByEmail find ->
                page(agent -> agent.profile()
                        .email()
                        .value()
                        .equalsIgnoreCase(find.email().value()));
            case ListAgentActivity list ->
                new AgentActivity(
                        List.of(new AgentSpell(
                                AgentSpell.Kind.READY,
                                null,
                                view(list.agentId()).createdAt(),
                                null)),
                        Duration.ofSeconds(90),
                        Duration.ZERO);
            case CountAgents _ -> new AgentStats(agents.size(), 2, 2, 1, 1, 4, Duration.ofSeconds(10));
        };
    }

    private void put(AgentView agent) {
        agents.put(agent.id(), agent);
    }

    private static AgentView changed(AgentView was, boolean available, @Nullable CallId call, Instant at) {
        return new AgentView(
                was.id(),
                was.profile(),
                was.duties(),
                was.active(),
                available,
                call,
                was.callsHandled(),
                was.createdAt(),
                at,
                at,
                was.revision() + 1);
    }

    private AgentPage page(Predicate<AgentView> wanted) {
        List<AgentView> found = agents.values().stream().filter(wanted).toList();
        return new AgentPage(found, found.size());
    }

    private AgentView view(AgentId id) {
        AgentView agent = agents.get(id);
        if (agent == null) {
            throw new Rejected(AgentRejection.AGENT_NOT_FOUND, "no such agent");
        }
        return agent;
    }
}
