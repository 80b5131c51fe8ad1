package io.ringledger.query.escalations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.query.buckets.BucketPlan.Stretch;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.BusinessId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads escalations of the asking tenant. */
final class EscalationRepository extends TenantDocuments {
    EscalationRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, EscalationsProjection.NAME);
    }

    Optional<EscalationDocument> find(String id, MetaData asked) {
        return of(asked).find(id).map(EscalationMapping::read);
    }

    /** What those that were asked for in a stretch of time count for, one by one. */
    Counts count(Stretch stretch, @Nullable BusinessId business, MetaData asked) {
        Document ends = new Document("$gte", Date.from(stretch.begin())).append("$lt", Date.from(stretch.end()));
        Bson requested = new Document(EscalationMapping.REQUESTED_AT, ends);
        Bson wanted = business == null
                ? requested
                : Filters.and(requested, Filters.eq(EscalationMapping.BUSINESS, business.value()));
        return of(asked).page(wanted, EscalationMapping.REQUESTED_AT, true, 0, Integer.MAX_VALUE).stream()
                .map(EscalationMapping::read)
                .map(found -> EscalationCounts.of(
                        found.request().trigger(), found.request().at(), found.handling()))
                .reduce(Counts.NONE, Counts::plus);
    }

    EscalationPage list(ListEscalations query, MetaData asked) {
        List<Bson> filters = new ArrayList<>();
        if (query.status() != null) {
            filters.add(Filters.eq(EscalationMapping.STATUS, query.status().name()));
        }
        if (query.callId() != null) {
            filters.add(Filters.eq(EscalationMapping.CALL, query.callId().value()));
        }
        Document requested = new Document();
        if (query.from() != null) {
            requested.append("$gte", Date.from(query.from()));
        }
        if (query.to() != null) {
            requested.append("$lte", Date.from(query.to()));
        }
        if (!requested.isEmpty()) {
            filters.add(new Document(EscalationMapping.REQUESTED_AT, requested));
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
