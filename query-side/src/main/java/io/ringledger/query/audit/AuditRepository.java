package io.ringledger.query.audit;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.query.audit.AuditTotals.Whose;
import io.ringledger.query.buckets.BucketPlan.Stretch;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads the audit log of the asking tenant. How many entries there are is summed up, not counted. */
final class AuditRepository extends TenantDocuments {
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditTotals totals;

    AuditRepository(MongoDatabase database, Pointers pointers) {
        super(database, pointers, AuditProjection.NAME);
        this.totals = new AuditTotals(database, pointers);
    }

    /** What was done how often, as far as a filter can be answered by sums: all but a resource's id and a request. */
    Map<Doing, Long> sums(AuditFilter filter, MetaData asked) {
        Scope scope = of(asked);
        Whose whose = new Whose(scope.tenant(), filter.actor());
        Map<Doing, Long> ever = totals.ever(whose);
        ever.keySet().removeIf(doing -> !isWanted(doing, filter));
        if (filter.from() == null && filter.to() == null) {
            return ever;
        }
        AuditStretches stretches = AuditStretches.of(stretch(filter));
        Map<Doing, Long> sums = new HashMap<>(totals.within(whose, stretches));
        sums.keySet().retainAll(ever.keySet());
        for (Stretch ragged : stretches.ragged()) {
            ever.keySet().forEach(doing -> {
                long more = scope.count(Filters.and(done(List.of(doing), filter), during(ragged)));
                if (more > 0) {
                    sums.merge(doing, more, Long::sum);
                }
            });
        }
        return sums;
    }

    /** Entries that are one of some doings. */
    List<AuditEntryView> entries(
            Collection<Doing> doings, AuditFilter filter, boolean oldestFirst, long offset, int limit, MetaData asked) {
        return page(of(asked), Filters.and(done(doings, filter), during(stretch(filter))), oldestFirst, offset, limit);
    }

    /** Entries of one resource or one request: as many as there were commands to it, or by it. */
    List<AuditEntryView> few(AuditFilter filter, boolean oldestFirst, long offset, int limit, MetaData asked) {
        return page(of(asked), few(filter), oldestFirst, offset, limit);
    }

    long countFew(AuditFilter filter, MetaData asked) {
        return of(asked).count(few(filter));
    }

    private static List<AuditEntryView> page(Scope scope, Bson filter, boolean oldestFirst, long offset, int limit) {
        return scope.page(filter, AuditMapping.AT, oldestFirst, offset, limit).stream()
                .map(AuditMapping::view)
                .toList();
    }

    private static Bson done(Collection<Doing> doings, AuditFilter filter) {
        Bson done =
                Filters.in(AuditMapping.DOING, doings.stream().map(Doing::key).toList());
        return filter.actor() == null ? done : Filters.and(Filters.eq(AuditMapping.ACTOR, filter.actor()), done);
    }

    private static Bson during(Stretch stretch) {
        return new Document(
                AuditMapping.AT,
                new Document("$gte", Date.from(stretch.begin())).append("$lt", Date.from(stretch.end())));
    }

    /** The names of doings begin with the action, and end with whether it came about. */
    private static Bson few(AuditFilter filter) {
        List<Bson> filters = new ArrayList<>();
        if (filter.resourceId() != null) {
            filters.add(Filters.eq(AuditMapping.RESOURCE, filter.resourceId().value()));
        }
        if (filter.requestId() != null) {
            filters.add(Filters.eq(AuditMapping.REQUEST, filter.requestId()));
        }
        if (filter.actor() != null) {
            filters.add(Filters.eq(AuditMapping.ACTOR, filter.actor()));
        }
        Doing.pattern(filter.action(), filter.resource(), filter.succeeded())
                .ifPresent(pattern -> filters.add(Filters.regex(AuditMapping.DOING, pattern)));
        filters.add(during(stretch(filter)));
        return Filters.and(filters);
    }

    private static boolean isWanted(Doing doing, AuditFilter filter) {
        return (filter.action() == null || filter.action().equals(doing.action()))
                && (filter.resource() == null || filter.resource().equals(doing.resource()))
                && (filter.succeeded() == null || filter.succeeded() == doing.succeeded());
    }

    /** Entries are recorded at whole milliseconds. */
    private static Stretch stretch(AuditFilter filter) {
        Instant from = filter.from() == null || filter.from().isBefore(BEGINNING) ? BEGINNING : filter.from();
        Instant to = filter.to() == null || filter.to().isAfter(END) ? END : filter.to();
        return new Stretch(
                from.truncatedTo(ChronoUnit.MILLIS).isBefore(from)
                        ? from.truncatedTo(ChronoUnit.MILLIS).plusMillis(1)
                        : from,
                to.truncatedTo(ChronoUnit.MILLIS).plusMillis(1));
    }
}
