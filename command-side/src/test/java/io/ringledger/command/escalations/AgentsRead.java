package io.ringledger.command.escalations;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentAvailabilityChanged;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Reads agents straight from the log, as the query side does a moment later. */
final class AgentsRead {
    private final Supplier<Stream<?>> log;

    AgentsRead(Supplier<Stream<?>> log) {
        this.log = log;
    }

    @QueryHandler
    AgentView find(FindAgent query) {
        return all().stream()
                .filter(agent -> agent.id().equals(query.agentId()))
                .findFirst()
                .orElseThrow(() -> new Rejected(AgentRejection.AGENT_NOT_FOUND, "no such agent"));
    }

    @QueryHandler
    AgentPage free(ListFreeAgents query) {
        List<AgentView> free = all().stream()
                .filter(agent -> agent.isReady() && agent.callId() == null)
                .sorted(Comparator.comparing(agent -> Objects.requireNonNull(agent.lastActiveAt())))
                .toList();
        return new AgentPage(free, free.size());
    }

    List<AgentView> all() {
        Map<AgentId, AgentAdded> added = new LinkedHashMap<>();
        Map<AgentId, CallId> calls = new HashMap<>();
        Map<AgentId, Boolean> available = new HashMap<>();
        Map<AgentId, Instant> since = new HashMap<>();
        log.get().filter(AgentEvent.class::isInstance).forEach(event -> {
            switch ((AgentEvent) event) {
                case AgentAdded e -> {
                    added.put(e.agentId(), e);
                    available.put(e.agentId(), e.available());
                    since.put(e.agentId(), e.addedAt());
                }
                case AgentAvailabilityChanged e -> {
                    available.put(e.agentId(), e.available());
                    since.put(e.agentId(), e.changedAt());
                }
                case AgentReserved e -> calls.put(e.agentId(), e.callId());
                case AgentReleased e -> {
                    calls.remove(e.agentId());
                    since.put(e.agentId(), e.releasedAt());
                }
                default -> throw new IllegalStateException("nothing else happens to agents here");
            }
        });
        return added.values().stream()
                .map(e -> view(
                        e, available.getOrDefault(e.agentId(), false), calls.get(e.agentId()), since.get(e.agentId())))
                .toList();
    }

    private static AgentView view(AgentAdded e, boolean available, @Nullable CallId call, @Nullable Instant since) {
        return new AgentView(
                e.agentId(),
                e.profile(),
                e.duties(),
                e.active(),
                available,
                call,
                0,
                e.addedAt(),
                e.addedAt(),
                since,
                0);
    }
}
