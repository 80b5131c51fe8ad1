package io.ringledger.query.calls.notes;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.calls.NotePage;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.CallId;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/** Reads notes. */
public final class NotesRepository extends TenantDocuments {
    public NotesRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, NotesProjection.NAME);
    }

    /** What was written down; empty where nothing was, or where there is no such call. */
    public Optional<NotePage> of(CallId callId, MetaData asked) {
        return of(asked)
                .find(callId.value())
                .map(found -> NotesMapping.read(found).page());
    }
}
