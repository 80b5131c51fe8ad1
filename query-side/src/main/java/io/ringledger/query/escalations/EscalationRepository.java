package io.ringledger.query.escalations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.conversions.Bson;

/** Reads escalations of the asking tenant. */
final class EscalationRepository extends TenantDocuments {
    EscalationRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, EscalationsProjection.NAME);
    }

    Optional<EscalationDocument> find(String id, MetaData asked) {
        return of(asked).find(id).map(EscalationMapping::read);
    }

    EscalationPage list(ListEscalations query, MetaData asked) {
        List<Bson> filters = new ArrayList<>();
        if (query.status() != null) {
            filters.add(Filters.eq(EscalationMapping.STATUS, query.status().name()));
        }
        if (query.callId() != null) {
            filters.add(Filters.eq(EscalationMapping.CALL, query.callId().value()));
        }
        Bson wanted = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        Scope scope = of(asked);
        long skip = (query.page() - 1L) * query.limit();
        return new EscalationPage(
                scope.page(wanted, EscalationMapping.REQUESTED_AT, query.oldestFirst(), skip, query.limit()).stream()
                        .map(found -> EscalationMapping.read(found).view())
                        .toList(),
                scope.count(wanted));
    }
}
