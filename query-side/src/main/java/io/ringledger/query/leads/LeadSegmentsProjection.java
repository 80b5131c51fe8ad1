package io.ringledger.query.leads;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.leads.LeadSegmentSaved;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each saved filter over leads. */
final class LeadSegmentsProjection implements StreamProjection<LeadSegmentsProjection.Saved> {
    static final String NAME = "lead-segments";
    static final String SEGMENT_NAME = "name";

    private static final String TENANT = "tenant";
    private static final String SEGMENT = "segment";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A filter of one tenant's. */
    record Saved(TenantId tenant, LeadSegmentSaved segment) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LeadSegmentSaved.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, SEGMENT_NAME, "_id")));
    }

    @Override
    public Saved apply(@Nullable Saved before, RecordedEvent event) {
        return new Saved(event.tenant(), (LeadSegmentSaved) event.payload());
    }

    @Override
    public Document write(Saved saved) {
        return new Document(TENANT, saved.tenant().value())
                .append(SEGMENT_NAME, saved.segment().name())
                .append(SEGMENT, JSON.writeValueAsString(saved.segment()));
    }

    @Override
    public Saved read(Document document) {
        return new Saved(new TenantId(document.getString(TENANT)), segment(document));
    }

    static LeadSegmentSaved segment(Document document) {
        return JSON.readValue(document.getString(SEGMENT), LeadSegmentSaved.class);
    }
}
