package io.ringledger.query.audit;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.query.buckets.BucketWidth;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How often what was done: of a tenant and of each actor, ever and by quarter-hour, hour and day (UTC). Names of buckets
 * sort by time, so that a range costs as many of them as there are in it.
 */
final class AuditTotals {
    private static final String EVERYBODY = "*";
    private static final String EVER = "EVER";

    private final MongoDatabase database;
    private final Pointers pointers;

    AuditTotals(MongoDatabase database, Pointers pointers) {
        this.database = database;
        this.pointers = pointers;
    }

    /** Whose doings. */
    record Whose(TenantId tenant, @Nullable String actor) {
        private String bucket(String width, String start) {
            return tenant + "/" + (actor == null ? EVERYBODY : actor) + "/" + width + "/" + start;
        }
    }

    static List<Share> shares(AuditEntry entry) {
        Map<String, Long> one = Map.of(entry.doing().key(), 1L);
        Map<String, Object> about = Map.of(AuditMapping.TENANT, entry.tenant().value());
        List<Share> shares = new ArrayList<>();
        for (Whose whose : List.of(new Whose(entry.tenant(), null), new Whose(entry.tenant(), entry.actor()))) {
            shares.add(new Share(whose.bucket(EVER, ""), about, one));
            for (BucketWidth width : BucketWidth.values()) {
                String start = width.start(entry.at()).toString();
                shares.add(new Share(whose.bucket(width.name(), start), about, one));
            }
        }
        return shares;
    }

    /** Everything, from the beginning. */
    Map<Doing, Long> ever(Whose whose) {
        Map<Doing, Long> sum = new HashMap<>();
        add(sum, whose.bucket(EVER, ""), whose.bucket(EVER, ""));
        return sum;
    }

    /** What is in the buckets that fit into a stretch of time; what is left over at its ends is not in it. */
    Map<Doing, Long> within(Whose whose, AuditStretches stretches) {
        Map<Doing, Long> sum = new HashMap<>();
        stretches
                .full()
                .forEach((width, full) -> full.forEach(stretch -> {
                    Instant last = width.start(stretch.end().minusMillis(1));
                    add(
                            sum,
                            whose.bucket(width.name(), stretch.begin().toString()),
                            whose.bucket(width.name(), last.toString()));
                }));
        return sum;
    }

    private void add(Map<Doing, Long> sum, String first, String last) {
        database.getCollection(pointers.sums(AuditProjection.NAME))
                .find(Filters.and(Filters.gte("_id", first), Filters.lte("_id", last)))
                .forEach(bucket -> bucket.get("counts", Document.class)
                        .forEach((key, count) -> sum.merge(Doing.ofKey(key), ((Number) count).longValue(), Long::sum)));
    }
}
