package io.ringledger.query.control;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.control.ControlQuery.FindDialingControl;
import io.ringledger.api.control.DialingControlView;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;

/** Answers what the asking tenant has laid down about its dialing. */
final class ControlQueries extends TenantDocuments {
    ControlQueries(MongoDatabase database, Pointers pointers) {
        super(database, pointers, DialingControlProjection.NAME);
    }

    @QueryHandler
    DialingControlView find(FindDialingControl query, MetaData asked) {
        Document laid = of(asked).matching(Filters.empty()).first();
        return laid == null ? DialingControlView.NONE : DialingControlProjection.control(laid);
    }
}
