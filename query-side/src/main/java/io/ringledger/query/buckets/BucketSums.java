package io.ringledger.query.buckets;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.buckets.BucketPlan.Bucket;
import io.ringledger.query.buckets.BucketPlan.Stretch;
import io.ringledger.query.projection.Pointers;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a bucket projection for one period after the other, exact whatever the range and the zone: from buckets, and one
 * by one where a period begins or ends within a bucket. What it costs depends on how many periods there are, not on how
 * much began in them. Streams begin at whole milliseconds.
 */
public final class BucketSums {
    private static final int AT_ONCE = 1_000;

    private final MongoDatabase database;
    private final Pointers pointers;
    private final String projection;

    public BucketSums(MongoDatabase database, Pointers pointers, String projection) {
        this.database = database;
        this.pointers = pointers;
        this.projection = projection;
    }

    /**
     * A range, and how it is cut.
     *
     * @param to inclusive
     * @param businessId {@code null} for all
     */
    public record Range(
            Instant from,
            Instant to,
            Interval interval,
            ZoneId zone,
            @Nullable BusinessId businessId) {}

    /**
     * The sums by the beginnings of periods, in order.
     *
     * @param oneByOne what began in a stretch that is shorter than any bucket
     * @throws Rejected FORBIDDEN if the question names no tenant
     */
    public Map<Instant, Counts> of(Range range, MetaData asked, Function<Stretch, Counts> oneByOne) {
        TenantId tenant = Cause.of(asked).tenantId();
        if (tenant == null) {
            throw new Rejected(PlatformRejection.FORBIDDEN, "no tenant");
        }
        Map<Instant, BucketPlan> plans = plans(range);
        Set<String> ids = new HashSet<>();
        plans.values().forEach(plan -> plan.buckets().forEach(bucket -> ids.add(id(bucket, range, tenant))));
        Map<String, Counts> buckets = read(ids);
        Map<Instant, Counts> sums = new LinkedHashMap<>();
        plans.forEach((begin, plan) -> {
            Counts sum = Counts.NONE;
            for (Bucket bucket : plan.buckets()) {
                sum = sum.plus(buckets.getOrDefault(id(bucket, range, tenant), Counts.NONE));
            }
            for (Stretch stretch : plan.ragged()) {
                sum = sum.plus(oneByOne.apply(stretch));
            }
            sums.put(begin, sum);
        });
        return sums;
    }

    private static Map<Instant, BucketPlan> plans(Range range) {
        Instant end = range.to().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        Map<Instant, BucketPlan> plans = new LinkedHashMap<>();
        ZonedDateTime begin = range.interval().begin(range.from().atZone(range.zone()));
        while (begin.toInstant().isBefore(end)) {
            ZonedDateTime next = range.interval().next(begin);
            Stretch stretch = new Stretch(later(begin.toInstant(), range.from()), earlier(next.toInstant(), end));
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

    /** The tenant is in every id. */
    private static String id(Bucket bucket, Range range, TenantId tenant) {
        return bucket.width().bucket(tenant, range.businessId(), bucket.start());
    }

    private Map<String, Counts> read(Set<String> ids) {
        var documents = database.getCollection(pointers.collection(projection));
        List<String> all = List.copyOf(ids);
        Map<String, Counts> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            documents
                    .find(Filters.in("_id", some))
                    .forEach(bucket -> found.put(bucket.getString("_id"), Counts.in(bucket)));
        }
        return found;
    }
}
