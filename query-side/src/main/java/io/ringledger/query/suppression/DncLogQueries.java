package io.ringledger.query.suppression;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.suppression.DncAction;
import io.ringledger.api.suppression.DncFigures;
import io.ringledger.api.suppression.DncLog;
import io.ringledger.api.suppression.SuppressionQuery.ListDncEntries;
import io.ringledger.api.suppression.SuppressionQuery.SummarizeDnc;
import io.ringledger.query.buckets.BucketPlan;
import io.ringledger.query.buckets.BucketPlan.Stretch;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.tenants.TenantDocuments;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Answers what was done about numbers, of the asking tenant's only. */
final class DncLogQueries extends TenantDocuments {
    private final MongoDatabase database;
    private final Pointers pointers;
    private final SuppressionQueries numbers;

    DncLogQueries(MongoDatabase database, Pointers pointers, SuppressionQueries numbers) {
        super(database, pointers, DncLogProjection.NAME);
        this.database = database;
        this.pointers = pointers;
        this.numbers = numbers;
    }

    @QueryHandler
    DncLog list(ListDncEntries query, MetaData asked) {
        Bson wanted = wanted(query);
        Scope scope = of(asked);
        List<DncEntry> entries = scope.page(wanted, DncLogProjection.AT, false, query.offset(), query.limit()).stream()
                .map(DncLogProjection::entry)
                .toList();
        Map<String, PhoneNumber> known = numbers.numbersOf(
                entries.stream().map(DncEntry::gate).distinct().toList(), asked);
        return new DncLog(
                entries.stream()
                        .map(entry -> new DncLog.Entry(
                                entry.action(),
                                known.get(entry.gate()),
                                entry.details(),
                                entry.actor(),
                                entry.operation(),
                                entry.requestId(),
                                entry.at()))
                        .toList(),
                scope.count(wanted));
    }

    private static Bson wanted(ListDncEntries query) {
        List<Bson> filters = new ArrayList<>();
        if (query.action() != null) {
            filters.add(Filters.eq(DncLogProjection.ACTION, query.action().name()));
        }
        if (query.number() != null) {
            filters.add(Filters.eq(DncLogProjection.GATE, query.number().value()));
        }
        if (query.actor() != null) {
            filters.add(Filters.eq(DncLogProjection.ACTOR, query.actor()));
        }
        within(query.from(), query.to(), filters);
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    private static void within(@Nullable Instant from, @Nullable Instant to, List<Bson> filters) {
        if (from != null) {
            filters.add(Filters.gte(DncLogProjection.AT, Date.from(from)));
        }
        if (to != null) {
            filters.add(Filters.lte(DncLogProjection.AT, Date.from(to)));
        }
    }

    /** From buckets, and one by one at the two ends of the range. */
    @QueryHandler
    DncFigures summarize(SummarizeDnc query, MetaData asked) {
        Scope scope = of(asked);
        Instant end = query.to().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        BucketPlan plan = BucketPlan.of(new Stretch(query.from(), end));
        List<String> ids = plan.buckets().stream()
                .map(bucket -> bucket.width().bucket(scope.tenant(), null, bucket.start()))
                .toList();
        Counts sum = Counts.NONE;
        for (Document bucket :
                database.getCollection(pointers.sums(DncLogProjection.NAME)).find(Filters.in("_id", ids))) {
            sum = sum.plus(counts(bucket));
        }
        for (Stretch ragged : plan.ragged()) {
            for (Document entry : scope.matching(Filters.and(
                    Filters.gte(DncLogProjection.AT, Date.from(ragged.begin())),
                    Filters.lt(DncLogProjection.AT, Date.from(ragged.end()))))) {
                sum = sum.plus(DncLogProjection.counts(DncLogProjection.entry(entry)));
            }
        }
        return figures(sum);
    }

    private static Counts counts(Document bucket) {
        Map<String, Long> counts = new HashMap<>();
        bucket.get("counts", Document.class).forEach((name, count) -> counts.put(name, ((Number) count).longValue()));
        return new Counts(counts);
    }

    private static DncFigures figures(Counts sum) {
        Map<DncAction, Long> actions = new EnumMap<>(DncAction.class);
        Map<DncAction, Map<String, Long>> details = new EnumMap<>(DncAction.class);
        for (DncAction action : DncAction.values()) {
            actions.put(action, sum.get(action.name()));
            Map<String, Long> of = new HashMap<>();
            String prefix = action.name() + " ";
            sum.byName().forEach((name, count) -> {
                if (name.startsWith(prefix)) {
                    of.put(name.substring(prefix.length()), count);
                }
            });
            details.put(action, of);
        }
        return new DncFigures(actions, details);
    }
}
