package io.ringledger.query.tenants;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
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
        return new Scope(tenant, database.getCollection(pointers.collection(projection)));
    }

    /** One tenant's documents. */
    public static final class Scope {
        private final TenantId tenant;
        private final MongoCollection<Document> documents;

        private Scope(TenantId tenant, MongoCollection<Document> documents) {
            this.tenant = tenant;
            this.documents = documents;
        }

        public Optional<Document> find(String id) {
            return Optional.ofNullable(documents.find(mine(Filters.eq(id))).first());
        }

        /** How many documents pass, exactly. */
        public long count(Bson filter) {
            return documents.countDocuments(mine(filter));
        }

        /** Documents that pass, in the order of a field and then of their ids. */
        public List<Document> page(Bson filter, String order, boolean ascending, long skip, int limit) {
            Bson sort = ascending ? Sorts.ascending(order, "_id") : Sorts.descending(order, "_id");
            return documents
                    .find(mine(filter))
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
