package io.ringledger.embedded.mongo;

import io.ringledger.embedded.mongo.Condition.Points;
import io.ringledger.embedded.mongo.Condition.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one index could answer a filter: equality on its first fields, then at most one span.
 *
 * @param index the index
 * @param intervals where its matching entries are, in order and apart from each other
 * @param fixed how many first fields have exactly one value
 * @param listed how many first fields have a list of values, or one
 * @param used how many conditions of the filter the intervals fulfil
 */
record Candidate(StoreIndex index, List<Interval> intervals, int fixed, int listed, int used) {
    private static final int MOST_COMBINATIONS = 4096;

    static Candidate of(StoreIndex index, Filter filter) {
        List<byte[]> prefixes = List.of(new byte[0]);
        int fixed = 0;
        int listed = 0;
        var fields = index.getKeys();
        while (listed < fields.size()
                && condition(index, filter, listed) instanceof Points points
                && (prefixes.size() == 1 || prefixes.size() * points.values().size() <= MOST_COMBINATIONS)) {
            prefixes = extend(prefixes, points, fields.get(listed).isAscending());
            fixed += points.single() && fixed == listed ? 1 : 0;
            listed++;
        }
        if (listed < fields.size() && condition(index, filter, listed) instanceof Span span) {
            boolean ascending = fields.get(listed).isAscending();
            var intervals = prefixes.stream().map(prefix -> Interval.of(prefix, span, ascending));
            return new Candidate(index, sorted(intervals.toList()), fixed, listed, listed + 1);
        }
        return new Candidate(
                index, sorted(prefixes.stream().map(Interval::block).toList()), fixed, listed, listed);
    }

    private static @Nullable Condition condition(StoreIndex index, Filter filter, int field) {
        String name = index.getKeys().get(field).getKey();
        return field == index.arrayField() ? filter.onElementOf(name) : filter.on(name);
    }

    private static List<byte[]> extend(List<byte[]> prefixes, Points points, boolean ascending) {
        List<byte[]> longer = new ArrayList<>(prefixes.size() * points.values().size());
        for (byte[] prefix : prefixes) {
            for (byte[] value : points.values()) {
                byte[] both = Interval.join(prefix, value);
                if (!ascending) {
                    SortableBytes.invert(both, prefix.length, both.length);
                }
                longer.add(both);
            }
        }
        return longer;
    }

    private static List<Interval> sorted(List<Interval> intervals) {
        return intervals.stream()
                .filter(interval -> !interval.isEmpty())
                .sorted((one, other) -> Arrays.compareUnsigned(one.from(), other.from()))
                .toList();
    }

    /** Whether no document can have two entries in the intervals. */
    boolean distinct() {
        return index.arrayField() == StoreIndex.NO_ARRAY || index.arrayField() < fixed;
    }

    /** Whether the documents of the intervals are exactly those that {@code filter} wants. */
    boolean exact(Filter filter) {
        boolean partOfArray = index.arrayField() != StoreIndex.NO_ARRAY
                && filter.repeats(index.getKeys().get(index.arrayField()).getKey());
        return filter.complete() && used == filter.size() && distinct() && !partOfArray;
    }

    Walk walk(SortOrder order) {
        return Walk.of(this, order);
    }
}
