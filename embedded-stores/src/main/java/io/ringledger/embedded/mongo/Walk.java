package io.ringledger.embedded.mongo;

import org.jspecify.annotations.Nullable;

/** The way through a candidate's intervals, and whether it meets the documents in the order asked for. */
enum Walk {
    FORWARDS,
    BACKWARDS,
    MERGED_FORWARDS,
    MERGED_BACKWARDS,
    UNORDERED;

    private static final int MOST_MERGED = 64;

    static Walk of(Candidate candidate, SortOrder order) {
        if (!candidate.distinct()) {
            return UNORDERED;
        }
        if (order.any()) {
            return FORWARDS;
        }
        var backwards = backwards(candidate, order, candidate.fixed());
        if (backwards != null) {
            return backwards ? BACKWARDS : FORWARDS;
        }
        backwards = backwards(candidate, order, candidate.listed());
        if (backwards == null || candidate.intervals().size() > MOST_MERGED) {
            return UNORDERED;
        }
        return backwards ? MERGED_BACKWARDS : MERGED_FORWARDS;
    }

    /** Whether the index must be read backwards, {@code null} if it does not give the order at all. */
    private static @Nullable Boolean backwards(Candidate candidate, SortOrder order, int firstField) {
        var fields = candidate.index().getKeys();
        Boolean backwards = null;
        int next = firstField;
        for (var wanted : order.fields()) {
            if (isFixed(candidate, wanted.name())) {
                continue;
            }
            String name = next < fields.size() ? fields.get(next).getKey() : "_id";
            boolean ascending = next >= fields.size() || fields.get(next).isAscending();
            boolean turned = ascending != wanted.ascending();
            if (!name.equals(wanted.name()) || (backwards != null && backwards != turned)) {
                return null;
            }
            backwards = turned;
            if (name.equals("_id")) {
                break;
            }
            next++;
        }
        return backwards != null && backwards;
    }

    private static boolean isFixed(Candidate candidate, String field) {
        var fields = candidate.index().getKeys();
        for (int i = 0; i < candidate.fixed(); i++) {
            if (fields.get(i).getKey().equals(field) && i != candidate.index().arrayField()) {
                return true;
            }
        }
        return false;
    }

    boolean ordered() {
        return this != UNORDERED;
    }

    boolean merged() {
        return this == MERGED_FORWARDS || this == MERGED_BACKWARDS;
    }

    boolean backwards() {
        return this == BACKWARDS || this == MERGED_BACKWARDS;
    }
}
