package io.ringledger.gateway.calls.control;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentStats;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.agents.HumanAgent;
import io.ringledger.gateway.escalations.Escalation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customers who wait for a person, and people whom they could get.
 *
 * @param waiting how many customers wait, also those for whom somebody is asked already
 * @param longestWaitingSince of them, absent where nobody waits
 * @param busyAgents who have a call
 * @param escalations who waits longest comes first: the first 100
 * @param freeAgents who has been idle longest comes first: the first 100
 */
record AgentQueue(
        long waiting,
        @Nullable Instant longestWaitingSince,
        long activeAgents,
        long availableAgents,
        long busyAgents,
        List<Escalation> escalations,
        List<HumanAgent> freeAgents) {
    static AgentQueue of(EscalationPage pending, AgentStats stats, AgentPage free) {
        List<EscalationView> oldestFirst = pending.escalations();
        return new AgentQueue(
                pending.total(),
                oldestFirst.isEmpty() ? null : oldestFirst.getFirst().requestedAt(),
                stats.active(),
                stats.ready(),
                stats.onCall(),
                oldestFirst.stream().map(Escalation::of).toList(),
                free.agents().stream().map(HumanAgent::of).toList());
    }
}
