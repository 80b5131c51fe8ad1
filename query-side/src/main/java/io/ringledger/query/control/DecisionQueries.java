package io.ringledger.query.control;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.control.ControlQuery.ListDecisionsOfCalls;
import io.ringledger.api.control.ControlQuery.ListDialDecisions;
import io.ringledger.api.control.DecisionsOfCalls;
import io.ringledger.api.control.DecisionsOfCalls.OfCall;
import io.ringledger.api.control.DialDecisions;
import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CallId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what was judged before one of the asking tenant's calls was dialled or not. */
final class DecisionQueries extends TenantDocuments {
    /** A call waits for minutes at most, and is judged with each try; of several there are no more together either. */
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

    @QueryHandler
    DecisionsOfCalls list(ListDecisionsOfCalls query, MetaData asked) {
        Map<CallId, List<DialDecision>> byCall = new LinkedHashMap<>();
        of(asked)
                .page(
                        Filters.in(
                                DialDecisionsProjection.CALL,
                                query.callIds().stream().map(CallId::value).toList()),
                        DialDecisionsProjection.AT,
                        true,
                        0,
                        MOST)
                .forEach(document -> byCall.computeIfAbsent(
                                new CallId(document.getString(DialDecisionsProjection.CALL)), _ -> new ArrayList<>())
                        .add(DialDecisionsProjection.decision(document)));
        return new DecisionsOfCalls(byCall.entrySet().stream()
                .map(call -> new OfCall(call.getKey(), new DialDecisions(call.getValue())))
                .toList());
    }
}
