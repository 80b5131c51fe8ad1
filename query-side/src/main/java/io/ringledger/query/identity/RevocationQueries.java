package io.ringledger.query.identity;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.identity.IdentityQuery.ListRevocations;
import io.ringledger.api.identity.IdentityQuery.WatchRevocations;
import io.ringledger.api.identity.RevocationList;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import java.util.ArrayList;
import java.util.Date;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what was revoked. */
final class RevocationQueries {
    private final MongoDatabase database;
    private final Pointers pointers;
    private final RevocationsProjection documents = new RevocationsProjection(LiveFeed.none());

    RevocationQueries(MongoDatabase database, Pointers pointers) {
        this.database = database;
        this.pointers = pointers;
    }

    @QueryHandler
    RevocationList list(ListRevocations query) {
        return new RevocationList(database.getCollection(pointers.collection(RevocationsProjection.NAME))
                .find(Filters.gte(RevocationsProjection.AT, Date.from(query.since())))
                .map(documents::read)
                .into(new ArrayList<>()));
    }

    /** The answer itself says nothing; what follows does. */
    @QueryHandler
    Boolean watch(WatchRevocations query) {
        return true;
    }
}
