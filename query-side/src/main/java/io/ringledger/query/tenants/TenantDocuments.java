package io.ringledger.query.tenants;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents of a projection, of which a reader sees those of one tenant. There is no way past {@link #of}. */
public abstract class TenantDocuments {
    private final MongoDatabase database;
    private final Pointers pointers;
    private final String projection;

    protected TenantDocuments(MongoDatabase database, Pointers pointers, String projection) {
        this.database = database;
        this.pointers = pointers;
        this.projection = projection;
    }

    /**
     * What the asking tenant may see, in the version that is live now.
     *
     * @throws Rejected FORBIDDEN if the question names no tenant
     */
    public final Scope of(MetaData asked) {
        TenantId tenant = Cause.of(asked).tenantId();
        if (tenant == null) {
            throw new Rejected(PlatformRejection.FORBIDDEN, "no tenant");
        }
        return new Scope(tenant, database.getCollection(pointers.collection(projection)), List.of());
    }

    /** One tenant's documents. */
    public static final class Scope {
        private final TenantId tenant;
        private final MongoCollection<Document> documents;
        private final List<String> leftOut;

        private Scope(TenantId tenant, MongoCollection<Document> documents, List<String> leftOut) {
            this.tenant = tenant;
            this.documents = documents;
            this.leftOut = leftOut;
        }

        public TenantId tenant() {
            return tenant;
        }

        /** Name of the collection, which is another one after a rebuild. */
        public String collection() {
            return documents.getNamespace().getCollectionName();
        }

        /** The same documents without some of their fields, for readers who can do without what is big. */
        public Scope without(String... fields) {
            return new Scope(tenant, documents, List.of(fields));
        }

        public Optional<Document> find(String id) {
            return Optional.ofNullable(matching(Filters.eq(id)).first());
        }

        /** Those of some ids that there are, in no particular order. */
        public List<Document> findAll(Collection<String> ids) {
            return ids.isEmpty() ? List.of() : matching(Filters.in("_id", ids)).into(new ArrayList<>());
        }

        /** Everything that passes, in no particular order. */
        public FindIterable<Document> matching(Bson filter) {
            return documents.find(mine(filter)).projection(leftOut.isEmpty() ? null : Projections.exclude(leftOut));
        }

        /** How many documents pass, exactly. */
        public long count(Bson filter) {
            return documents.countDocuments(mine(filter));
        }

        /** Documents that pass, in the order of a field and then of their ids. */
        public List<Document> page(Bson filter, String order, boolean ascending, long skip, int limit) {
            Bson sort = ascending ? Sorts.ascending(order, "_id") : Sorts.descending(order, "_id");
            return matching(filter)
                    .sort(sort)
                    .skip(Math.toIntExact(skip))
                    .limit(limit)
                    .into(new ArrayList<>());
        }

        private Bson mine(Bson filter) {
            return Filters.and(Filters.eq("tenant", tenant.value()), filter);
        }
    }
}
