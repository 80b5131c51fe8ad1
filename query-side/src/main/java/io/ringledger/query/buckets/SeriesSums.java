package io.ringledger.query.buckets;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.ringledger.api.analytics.Interval;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads series by the names of their buckets: what that costs depends on how many there are, not on what is in them. */
public final class SeriesSums {
    private static final int AT_ONCE = 1_000;

    private final MongoDatabase database;
    private final Supplier<String> collection;

    /** @param collection where the buckets are now */
    public SeriesSums(MongoDatabase database, Supplier<String> collection) {
        this.database = database;
        this.collection = collection;
    }

    /**
     * The sums by the beginnings of periods, UTC, in order. The range is widened to whole hours where periods are hours, and to
     * whole days otherwise; the first and the last period have what of them is in it.
     *
     * @param to inclusive
     */
    public Map<Instant, Counts> of(Series series, Instant from, Instant to, Interval interval) {
        BucketWidth width = interval == Interval.HOUR ? BucketWidth.HOUR : BucketWidth.DAY;
        List<String> ids = new ArrayList<>();
        for (Instant start = width.start(from); !start.isAfter(to); start = width.end(start)) {
            ids.add(series.id(width, start));
        }
        Map<String, Counts> found = read(ids);
        Map<Instant, Counts> sums = new LinkedHashMap<>();
        for (Instant start = width.start(from); !start.isAfter(to); start = width.end(start)) {
            Instant period = interval.begin(start.atZone(ZoneOffset.UTC)).toInstant();
            sums.merge(period, found.getOrDefault(series.id(width, start), Counts.NONE), Counts::plus);
        }
        return sums;
    }

    /** The sums of all time of several series; those of which nothing is known are not there. */
    public Map<Series, Counts> ever(List<Series> all) {
        Map<String, Counts> found = read(all.stream().map(Series::ever).toList());
        Map<Series, Counts> sums = new HashMap<>();
        for (Series series : all) {
            Counts counts = found.get(series.ever());
            if (counts != null) {
                sums.put(series, counts);
            }
        }
        return sums;
    }

    private Map<String, Counts> read(List<String> ids) {
        var documents = database.getCollection(collection.get());
        Map<String, Counts> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            documents
                    .find(Filters.in("_id", some))
                    .forEach(bucket -> found.put(bucket.getString("_id"), Counts.in(bucket)));
        }
        return found;
    }
}
