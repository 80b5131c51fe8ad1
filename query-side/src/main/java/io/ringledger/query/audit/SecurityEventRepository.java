package io.ringledger.query.audit;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.conversions.Bson;

/** Reads security events of the asking tenant. */
final class SecurityEventRepository extends TenantDocuments {
    SecurityEventRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, SecurityEventsProjection.NAME);
    }

    Optional<SecurityEventView> find(String id, MetaData asked) {
        return of(asked).find(id).map(found -> SecurityEventMapping.read(found).view());
    }

    SecurityEventPage list(ListSecurityEvents query, MetaData asked) {
        List<Bson> filters = new ArrayList<>();
        if (query.resolved() != null) {
            filters.add(Filters.eq(SecurityEventMapping.RESOLVED, query.resolved()));
        }
        if (query.severity() != null) {
            filters.add(
                    Filters.eq(SecurityEventMapping.SEVERITY, query.severity().name()));
        }
        Bson wanted = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        Scope scope = of(asked);
        return new SecurityEventPage(
                scope.page(wanted, SecurityEventMapping.RAISED_AT, false, query.offset(), query.limit()).stream()
                        .map(found -> SecurityEventMapping.read(found).view())
                        .toList(),
                scope.count(wanted));
    }
}
