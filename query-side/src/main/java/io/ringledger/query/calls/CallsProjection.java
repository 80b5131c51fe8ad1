package io.ringledger.query.calls;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each call. */
final class CallsProjection implements StreamProjection<CallDocument> {
    static final String NAME = "calls";

    private final LiveFeed<CallDocument> feed;

    CallsProjection(LiveFeed<CallDocument> feed) {
        this.feed = feed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(CallEvent.class);
    }

    /** Filters of equality and one sort order each, and what is searched for by when it began. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                index(CallMapping.FACETS, CallMapping.STARTED_AT),
                index(CallMapping.FACETS, CallMapping.DURATION),
                index(CallMapping.FACETS, CallMapping.QA_SCORE),
                index(CallMapping.SEARCH, CallMapping.STARTED_AT));
    }

    private static IndexModel index(String keys, String order) {
        return new IndexModel(Indexes.ascending(CallMapping.TENANT, keys, order, "_id"));
    }

    @Override
    public CallDocument apply(@Nullable CallDocument before, RecordedEvent event) {
        return CallDocument.after(before, event);
    }

    @Override
    public Document write(CallDocument call) {
        return CallMapping.write(call);
    }

    @Override
    public CallDocument read(Document document) {
        return CallMapping.read(document);
    }

    @Override
    public LiveFeed<CallDocument> feed() {
        return feed;
    }
}
