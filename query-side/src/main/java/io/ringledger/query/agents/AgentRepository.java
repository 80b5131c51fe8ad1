package io.ringledger.query.agents;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads agents of the asking tenant. Deleted ones are not shown. */
final class AgentRepository extends TenantDocuments {
    private static final Bson THERE = Filters.eq(AgentMapping.DELETED, false);
    private static final int ALL = 100_000;

    AgentRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, AgentsProjection.NAME);
    }

    Optional<AgentDocument> find(String id, MetaData asked) {
        return of(asked)
                .find(id)
                .map(AgentMapping::read)
                .filter(agent -> !agent.standing().deleted());
    }

    /** By name. */
    AgentPage list(ListAgents query, MetaData asked) {
        List<Bson> filters = new ArrayList<>(List.of(THERE));
        if (query.active() != null) {
            filters.add(Filters.eq(AgentMapping.ACTIVE, query.active()));
        }
        if (query.ready() != null) {
            filters.add(Filters.eq(AgentMapping.READY, query.ready()));
        }
        Bson wanted = Filters.and(filters);
        Scope scope = of(asked);
        long skip = (query.page() - 1L) * query.limit();
        return page(scope.page(wanted, AgentMapping.NAME, true, skip, query.limit()), scope.count(wanted));
    }

    /** Who waits longest comes first. */
    AgentPage free(ListFreeAgents query, MetaData asked) {
        Bson free = Filters.and(THERE, Filters.exists(AgentMapping.FREE_SINCE));
        Scope scope = of(asked);
        return page(scope.page(free, AgentMapping.FREE_SINCE, true, 0, query.limit()), scope.count(free));
    }

    AgentPage withEmail(FindAgentsByEmail query, MetaData asked) {
        Bson wanted = Filters.and(
                THERE,
                Filters.eq(AgentMapping.EMAIL, AgentMapping.lower(query.email().value())));
        List<Document> found = of(asked).page(wanted, AgentMapping.NAME, true, 0, ALL);
        return page(found, found.size());
    }

    List<AgentDocument> all(MetaData asked) {
        return of(asked).page(THERE, AgentMapping.NAME, true, 0, ALL).stream()
                .map(AgentMapping::read)
                .toList();
    }

    private static AgentPage page(List<Document> found, long total) {
        return new AgentPage(
                found.stream().map(each -> AgentMapping.read(each).view()).toList(), total);
    }
}
