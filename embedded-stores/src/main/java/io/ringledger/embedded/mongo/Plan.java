package io.ringledger.embedded.mongo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * One index, the stretches of it to read, and the way through them.
 *
 * @param candidate what the index can do for the filter
 * @param exact whether every document met is one that the query wants
 * @param walk the way through
 * @param slices the intervals as positions in the index
 * @param entries how many entries the slices have
 */
record Plan(Candidate candidate, boolean exact, Walk walk, List<Slice> slices, long entries) {

    static Plan of(Candidate candidate, Filter filter, SortOrder order) {
        var index = candidate.index().entries();
        List<Slice> slices = new ArrayList<>(candidate.intervals().size());
        long entries = 0;
        for (var interval : candidate.intervals()) {
            var slice = Slice.of(index, interval);
            if (slice.size() > 0) {
                slices.add(slice);
                entries += slice.size();
            }
        }
        return new Plan(candidate, candidate.exact(filter), candidate.walk(order), List.copyOf(slices), entries);
    }

    /** About how many documents must be loaded for the first {@code wanted} of the result. */
    double cost(long wanted, long matches) {
        if (!walk.ordered()) {
            // loaded, kept and sorted
            return 2.0 * entries;
        }
        if (wanted == Planner.COUNT) {
            return exact ? 0 : (double) entries;
        }
        double walked = exact ? (double) wanted : (double) wanted * entries / Math.max(1, matches);
        return Math.min(walked, (double) entries);
    }

    /** The documents in the order of the walk, each once. */
    Iterator<Position> positions(long skip) {
        var index = candidate.index();
        Iterator<byte[]> entries = walk.merged()
                ? MergedKeys.of(slices, walk.backwards(), skip)
                : new JoinedKeys(ordered(), walk.backwards(), skip);
        var positions = new Iterator<Position>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Position next() {
                return index.positionOf(entries.next());
            }
        };
        return candidate.distinct() ? positions : Once.each(positions);
    }

    private List<Slice> ordered() {
        return walk.backwards() ? slices.reversed() : slices;
    }
}
