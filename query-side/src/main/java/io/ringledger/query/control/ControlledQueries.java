package io.ringledger.query.control;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.control.ControlQuery.CountDialing;
import io.ringledger.api.control.ControlQuery.FindControlled;
import io.ringledger.api.control.ControlQuery.ListStopped;
import io.ringledger.api.control.ControlQuery.ListWaiting;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.api.control.DialingFigures;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CallId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** Answers where calls stand, of the asking tenant's only. */
final class ControlledQueries extends TenantDocuments {
    private static final List<Stage> OPEN = List.of(Stage.WAITING, Stage.DIALLING, Stage.LIVE);

    ControlledQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, ControlledCallsProjection.NAME);
    }

    @QueryHandler
    ControlledCalls waiting(ListWaiting query, MetaData asked) {
        Scope scope = of(asked);
        return new ControlledCalls(
                scope
                        .page(at(Stage.WAITING), ControlledCallsProjection.PLACE, true, query.offset(), query.limit())
                        .stream()
                        .map(ControlledCallsProjection::call)
                        .toList(),
                scope.count(at(Stage.WAITING)));
    }

    @QueryHandler
    DialingFigures count(CountDialing query, MetaData asked) {
        Scope scope = of(asked);
        return new DialingFigures(
                scope.count(at(Stage.WAITING)), scope.count(at(Stage.DIALLING)) + scope.count(at(Stage.LIVE)));
    }

    @QueryHandler
    ControlledCalls find(FindControlled query, MetaData asked) {
        List<ControlledCall> found = of(asked)
                .findAll(query.callIds().stream().map(CallId::value).toList())
                .stream()
                .map(ControlledCallsProjection::call)
                .toList();
        return new ControlledCalls(found, found.size());
    }

    @QueryHandler
    ControlledCalls stopped(ListStopped query, MetaData asked) {
        Scope scope = of(asked);
        Map<CallId, ControlledCall> calls = new LinkedHashMap<>();
        scope.matching(Filters.eq(ControlledCallsProjection.STOP, query.stopId().value()))
                .map(ControlledCallsProjection::call)
                .forEach(call -> calls.put(call.id(), call));
        for (Stage stage : OPEN) {
            scope.matching(Filters.and(
                            at(stage),
                            Filters.lt(ControlledCallsProjection.REQUESTED_AT, Date.from(query.orderedAt()))))
                    .map(ControlledCallsProjection::call)
                    .forEach(call -> calls.putIfAbsent(call.id(), call));
        }
        return new ControlledCalls(new ArrayList<>(calls.values()), calls.size());
    }

    private static Bson at(Stage stage) {
        return Filters.eq(ControlledCallsProjection.STAGE, stage.name());
    }
}
