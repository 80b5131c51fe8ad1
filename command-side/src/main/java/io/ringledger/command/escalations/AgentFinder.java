package io.ringledger.command.escalations;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.ChooseAgent;
import io.ringledger.api.escalations.EscalationCommand.ExpireAssignment;
import io.ringledger.api.escalations.EscalationCommand.QueueEscalation;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds an agent for each escalation that waits: who has waited longest is served first, by the agent with the skills who
 * has been idle longest. What it finds is a wish: whether the agent is free the agent's own aggregate decides. Two nodes
 * may look at once.
 */
final class AgentFinder {
    private static final Logger LOG = LoggerFactory.getLogger(AgentFinder.class);
    private static final int ALL = 1_000;

    /** For so long who was chosen, and for which call, is not looked at again: lists and cases follow a moment later. */
    private static final Duration LISTS_FOLLOW = Duration.ofSeconds(1);

    private final OpenCases cases;
    private final Orders orders;
    private final EscalationSettings settings;
    private final Clock clock;
    private final Map<AgentId, Instant> chosen = new HashMap<>();
    private final Map<EscalationId, Instant> served = new HashMap<>();

    AgentFinder(OpenCases cases, Orders orders, EscalationSettings settings, Clock clock) {
        this.cases = cases;
        this.orders = orders;
        this.settings = settings;
        this.clock = clock;
    }

    /** Never throws: a scheduler would stop calling. What did not work is tried at the next sweep. */
    synchronized void sweep() {
        try {
            Instant now = clock.instant();
            forgetOlderThan(now.minus(LISTS_FOLLOW));
            Map<@Nullable TenantId, List<AgentView>> free = new HashMap<>();
            for (OpenCase open : cases.all()) {
                if (open.asked() != null) {
                    expire(open, now);
                } else if (!served.containsKey(open.id())) {
                    serve(open, agentFor(open, free, now), now);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("who waits for an agent goes on waiting: {}", e.getMessage());
        }
    }

    private Optional<AgentId> agentFor(OpenCase open, Map<@Nullable TenantId, List<AgentView>> free, Instant now) {
        return open.mayGoToOthers()
                ? longestIdle(open, free.computeIfAbsent(open.cause().tenantId(), this::free), now)
                : Optional.ofNullable(open.wish().agentId());
    }

    /** An escalation waits once more, and is looked at with the next sweep. */
    synchronized void waitsAgain(EscalationId id) {
        served.remove(id);
    }

    private void forgetOlderThan(Instant moment) {
        chosen.values().removeIf(at -> !at.isAfter(moment));
        served.values().removeIf(at -> !at.isAfter(moment));
    }

    private void expire(OpenCase open, Instant now) {
        AgentId asked = open.asked();
        Instant answerBy = open.answerBy();
        if (asked != null && answerBy != null && !now.isBefore(answerBy)) {
            send(new ExpireAssignment(open.id(), asked, now), open);
        }
    }

    private void serve(OpenCase open, Optional<AgentId> agent, Instant now) {
        if (agent.isPresent()) {
            chosen.put(agent.get(), now);
            served.put(open.id(), now);
            send(new ChooseAgent(open.id(), agent.get(), now), open);
        } else if (!open.queued()) {
            send(new QueueEscalation(open.id(), now), open);
        }
    }

    /** A case that cannot be served keeps no other waiting. */
    private void send(EscalationCommand command, OpenCase open) {
        try {
            orders.send(command, open.cause());
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again: {}", open.id(), e.getMessage());
        }
    }

    private Optional<AgentId> longestIdle(OpenCase open, List<AgentView> free, Instant now) {
        return free.stream()
                .filter(agent -> !chosen.containsKey(agent.id()) && open.wish().isMetBy(agent.duties()))
                .map(AgentView::id)
                .filter(agent -> !isCoolingDown(open, agent, now))
                .findFirst();
    }

    private boolean isCoolingDown(OpenCase open, AgentId agent, Instant now) {
        Instant declined = open.declined().get(agent.value());
        return declined != null && now.isBefore(declined.plus(settings.coolDown()));
    }

    private List<AgentView> free(@Nullable TenantId tenant) {
        Cause cause = new Cause(tenant, "system", "find a free agent", "escalations");
        return orders.ask(new ListFreeAgents(ALL), AgentPage.class, cause).agents();
    }
}
