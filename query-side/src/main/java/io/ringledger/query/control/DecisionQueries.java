package io.ringledger.query.control;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.control.ControlQuery.ListDialDecisions;
import io.ringledger.api.control.DialDecisions;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what was judged before one of the asking tenant's calls was dialled or not. */
final class DecisionQueries extends TenantDocuments {
    /** A call waits for minutes at most, and is judged with each try. */
    private static final int MOST = 1_000;

    DecisionQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, DialDecisionsProjection.NAME);
    }

    @QueryHandler
    DialDecisions list(ListDialDecisions query, MetaData asked) {
        return new DialDecisions(of(asked)
                .page(
                        Filters.eq(DialDecisionsProjection.CALL, query.callId().value()),
                        DialDecisionsProjection.AT,
                        true,
                        0,
                        MOST)
                .stream()
                .map(DialDecisionsProjection::decision)
                .toList());
    }
}
