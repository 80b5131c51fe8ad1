package io.ringledger.query.knowledge;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.knowledge.KnowledgeEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each entry; of a deleted one that it was there and nothing else. */
final class KnowledgeProjection implements StreamProjection<KnowledgeDocument> {
    static final String NAME = "knowledge";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(KnowledgeEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                index(KnowledgeMapping.DELETED, KnowledgeMapping.CREATED_AT, "_id"),
                index(KnowledgeMapping.DELETED, KnowledgeMapping.BUSINESS, KnowledgeMapping.CREATED_AT, "_id"),
                index(KnowledgeMapping.SEARCHABLE, "_id"),
                index(KnowledgeMapping.UPDATED_AT, "_id"));
    }

    private static IndexModel index(String... fields) {
        return new IndexModel(
                Indexes.compoundIndex(Indexes.ascending(KnowledgeMapping.TENANT), Indexes.ascending(fields)));
    }

    @Override
    public KnowledgeDocument apply(@Nullable KnowledgeDocument before, RecordedEvent event) {
        return KnowledgeDocument.after(before, event);
    }

    @Override
    public Document write(KnowledgeDocument entry) {
        return KnowledgeMapping.write(entry);
    }

    @Override
    public KnowledgeDocument read(Document document) {
        return KnowledgeMapping.read(document);
    }
}
