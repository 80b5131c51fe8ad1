package io.ringledger.query.calls;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.CallView;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.LiveFeed;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.TenantId;
import java.util.ArrayList;
import java.util.List;

/** A read model of generated calls, to ask questions of. */
final class BuiltCalls {
    private final MongoDatabase database = MongoTest.database();
    private final Pointers pointers;

    BuiltCalls(int calls) {
        try (Log log = new Histories(41).log(calls)) {
            pointers = Built.of(database, new CallsProjection(LiveFeed.none()), log);
        }
    }

    CallQueries queries() {
        return new CallQueries(new CallRepository(database, pointers));
    }

    List<CallView> of(TenantId tenant) {
        List<CallView> calls = new ArrayList<>();
        database.getCollection("calls_v1").find().forEach(document -> {
            CallDocument call = CallMapping.read(document);
            if (call.tenant().equals(tenant)) {
                calls.add(call.view());
            }
        });
        return calls;
    }
}
