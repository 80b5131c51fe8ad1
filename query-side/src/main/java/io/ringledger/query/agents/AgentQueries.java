package io.ringledger.query.agents;

import io.ringledger.api.agents.AgentActivity;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.CountAgents;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.agents.AgentQuery.ListAgentActivity;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentStats;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.AgentId;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about agents. */
final class AgentQueries {
    private final AgentRepository agents;

    AgentQueries(AgentRepository agents) {
        this.agents = agents;
    }

    @QueryHandler
    AgentView find(FindAgent query, MetaData asked) {
        return agent(query.agentId(), asked).view();
    }

    @QueryHandler
    AgentPage list(ListAgents query, MetaData asked) {
        return agents.list(query, asked);
    }

    @QueryHandler
    AgentPage free(ListFreeAgents query, MetaData asked) {
        return agents.free(query, asked);
    }

    @QueryHandler
    AgentPage withEmail(FindAgentsByEmail query, MetaData asked) {
        return agents.withEmail(query, asked);
    }

    @QueryHandler
    AgentActivity activity(ListAgentActivity query, MetaData asked) {
        return agent(query.agentId(), asked).did();
    }

    @QueryHandler
    AgentStats count(CountAgents query, MetaData asked) {
        List<AgentDocument> all = agents.all(asked);
        return new AgentStats(
                all.size(),
                count(all, agent -> agent.standing().active()),
                count(all, agent -> agent.standing().isReady()),
                count(all, agent -> agent.activity().call() != null),
                count(all, agent -> agent.activity().isFree()),
                all.stream().mapToLong(agent -> agent.activity().handled()).sum(),
                all.stream().map(agent -> agent.activity().onCallTime()).reduce(Duration.ZERO, Duration::plus));
    }

    private static long count(List<AgentDocument> all, Predicate<AgentDocument> wanted) {
        return all.stream().filter(wanted).count();
    }

    private AgentDocument agent(AgentId id, MetaData asked) {
        return agents.find(id.value(), asked)
                .orElseThrow(() -> new Rejected(AgentRejection.AGENT_NOT_FOUND, "no such agent"));
    }
}
