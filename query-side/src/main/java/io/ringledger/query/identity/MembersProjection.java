package io.ringledger.query.identity;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.identity.MemberEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each user in each company. */
final class MembersProjection implements StreamProjection<MemberDocument> {
    static final String NAME = "members";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(MemberEvent.class);
    }

    /** By name within a company, and by user over all of them. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(
                        Indexes.ascending(MemberDocument.TENANT, MemberDocument.REMOVED, MemberDocument.NAME, "_id")),
                new IndexModel(Indexes.ascending(MemberDocument.USER, MemberDocument.REMOVED)));
    }

    @Override
    public MemberDocument apply(@Nullable MemberDocument before, RecordedEvent event) {
        return MemberDocument.after(before, (MemberEvent) event.payload());
    }

    @Override
    public Document write(MemberDocument member) {
        return member.write();
    }

    @Override
    public MemberDocument read(Document document) {
        return MemberDocument.read(document);
    }
}
