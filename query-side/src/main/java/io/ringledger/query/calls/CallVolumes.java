package io.ringledger.query.calls;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.CallVolume.Period;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.calls.BucketPlan.Bucket;
import io.ringledger.query.calls.BucketPlan.Stretch;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * Answers how many calls began when: from buckets, and call by call where a period begins or ends within one. What it
 * costs depends on how many periods there are, not on how many calls.
 */
final class CallVolumes {
    private static final int AT_ONCE = 1_000;

    private final MongoDatabase database;
    private final Pointers pointers;
    private final CallRepository calls;

    CallVolumes(MongoDatabase database, Pointers pointers, CallRepository calls) {
        this.database = database;
        this.pointers = pointers;
        this.calls = calls;
    }

    @QueryHandler
    CallVolume measure(MeasureCallVolume query, MetaData asked) {
        TenantId tenant = Cause.of(asked).tenantId();
        if (tenant == null) {
            throw new Rejected(PlatformRejection.FORBIDDEN, "no tenant");
        }
        Map<Instant, BucketPlan> plans = plans(query);
        Map<String, CallCounts> buckets = read(ids(plans, query, tenant));
        List<Period> periods = new ArrayList<>();
        plans.forEach((begin, plan) -> {
            CallCounts sum = CallCounts.NONE;
            for (Bucket bucket : plan.buckets()) {
                sum = sum.plus(buckets.getOrDefault(id(bucket, query, tenant), CallCounts.NONE));
            }
            for (Stretch stretch : plan.ragged()) {
                sum = sum.plus(calls.count(calls.of(asked), stretch, query.businessId()));
            }
            periods.add(period(begin, sum, query.direction()));
        });
        return new CallVolume(periods);
    }

    private static Period period(Instant begin, CallCounts sum, @Nullable Direction direction) {
        return new Period(
                begin,
                direction == Direction.OUTBOUND ? 0 : sum.get(CallCounts.STARTED, Direction.INBOUND),
                direction == Direction.INBOUND ? 0 : sum.get(CallCounts.STARTED, Direction.OUTBOUND),
                sum.get(CallCounts.COMPLETED, direction),
                sum.get(CallCounts.ESCALATED, direction));
    }

    /** By the beginnings of periods, in order. Calls begin at whole milliseconds, so the end that is asked for, which counts, is the one that does not plus one. */
    private static Map<Instant, BucketPlan> plans(MeasureCallVolume query) {
        Instant end = query.to().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        Map<Instant, BucketPlan> plans = new LinkedHashMap<>();
        ZonedDateTime begin = query.interval().begin(query.from().atZone(query.zone()));
        while (begin.toInstant().isBefore(end)) {
            ZonedDateTime next = query.interval().next(begin);
            Stretch stretch = new Stretch(later(begin.toInstant(), query.from()), earlier(next.toInstant(), end));
            plans.put(begin.toInstant(), BucketPlan.of(stretch));
            begin = next;
        }
        return plans;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Set<String> ids(Map<Instant, BucketPlan> plans, MeasureCallVolume query, TenantId tenant) {
        Set<String> ids = new HashSet<>();
        plans.values().forEach(plan -> plan.buckets().forEach(bucket -> ids.add(id(bucket, query, tenant))));
        return ids;
    }

    private static String id(Bucket bucket, MeasureCallVolume query, TenantId tenant) {
        return bucket.width().bucket(tenant, query.businessId(), bucket.start());
    }

    /** The tenant is in every id. */
    private Map<String, CallCounts> read(Set<String> ids) {
        var documents = database.getCollection(pointers.collection(CallCountsProjection.NAME));
        List<String> all = List.copyOf(ids);
        Map<String, CallCounts> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            documents
                    .find(Filters.in("_id", some))
                    .forEach(bucket -> found.put(bucket.getString("_id"), CallCounts.read(bucket)));
        }
        return found;
    }
}
