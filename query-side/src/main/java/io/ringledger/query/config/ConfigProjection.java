package io.ringledger.query.config;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each business configuration, also for deleted ones: calls that they governed go on to exist. */
final class ConfigProjection implements StreamProjection<ConfigDocument> {
    static final String NAME = "business-configs";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(BusinessConfigEvent.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(
                Indexes.ascending(ConfigMapping.TENANT, ConfigMapping.DELETED, ConfigMapping.CREATED_AT, "_id")));
    }

    @Override
    public ConfigDocument apply(@Nullable ConfigDocument before, RecordedEvent event) {
        return ConfigDocument.after(before, event);
    }

    @Override
    public Document write(ConfigDocument config) {
        return ConfigMapping.write(config);
    }

    @Override
    public ConfigDocument read(Document document) {
        return ConfigMapping.read(document);
    }
}
