package io.ringledger.query.agents;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each agent, also for deleted ones: calls that they handled go on to exist. */
final class AgentsProjection implements StreamProjection<AgentDocument> {
    static final String NAME = "agents";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(AgentEvent.class);
    }

    /** By name, and by who has waited longest. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(index(AgentMapping.NAME), index(AgentMapping.FREE_SINCE));
    }

    private static IndexModel index(String order) {
        return new IndexModel(Indexes.ascending(AgentMapping.TENANT, AgentMapping.DELETED, order, "_id"));
    }

    @Override
    public AgentDocument apply(@Nullable AgentDocument before, RecordedEvent event) {
        return AgentDocument.after(before, event);
    }

    @Override
    public Document write(AgentDocument agent) {
        return AgentMapping.write(agent);
    }

    @Override
    public AgentDocument read(Document document) {
        return AgentMapping.read(document);
    }
}
