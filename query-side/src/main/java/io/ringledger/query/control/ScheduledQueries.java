package io.ringledger.query.control;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.control.ControlQuery.FindScheduled;
import io.ringledger.api.control.ControlQuery.ListScheduled;
import io.ringledger.api.control.ControlRejection;
import io.ringledger.api.control.ScheduledCallPage;
import io.ringledger.api.control.ScheduledCallView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;

/** Answers which calls are to be begun later, of the asking tenant's only. */
final class ScheduledQueries extends TenantDocuments {
    ScheduledQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, ScheduledCallsProjection.NAME);
    }

    @QueryHandler
    ScheduledCallPage list(ListScheduled query, MetaData asked) {
        Scope scope = of(asked);
        Bson wanted = Filters.eq(ScheduledCallsProjection.STATE, query.state().name());
        return new ScheduledCallPage(
                scope.page(wanted, ScheduledCallsProjection.DUE_AT, true, query.offset(), query.limit()).stream()
                        .map(ScheduledCallsProjection::call)
                        .toList(),
                scope.count(wanted));
    }

    @QueryHandler
    ScheduledCallView find(FindScheduled query, MetaData asked) {
        return of(asked)
                .find(query.scheduleId().value())
                .map(ScheduledCallsProjection::call)
                .orElseThrow(
                        () -> new Rejected(ControlRejection.SCHEDULE_NOT_FOUND, "There is no such scheduled call"));
    }
}
