package io.ringledger.embedded.mongo;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the index that makes a query load the fewest documents. Counting the entries of an
 * interval costs two descents of the tree whatever lies between, so the choice rests on exact
 * figures and not on statistics.
 */
final class Planner {
    static final long ALL = Long.MAX_VALUE;
    static final long COUNT = 0;

    private final Collection<StoreIndex> indexes;

    Planner(Collection<StoreIndex> indexes) {
        this.indexes = indexes;
    }

    /**
     * The best plan.
     *
     * @param wanted how many documents of the result are asked for, skipped ones included; {@link
     *     #ALL} if all
     * @return {@code null} if no index helps
     */
    @Nullable
    Plan plan(Filter filter, SortOrder order, long wanted) {
        List<Plan> plans = indexes.stream()
                .map(index -> Candidate.of(index, filter))
                .filter(candidate -> candidate.used() > 0 || !order.any())
                .map(candidate -> Plan.of(candidate, filter, order))
                .filter(plan -> plan.candidate().used() > 0 || plan.walk().ordered())
                .toList();
        long matches = plans.stream().mapToLong(Plan::entries).min().orElse(0);
        Plan best = null;
        for (var plan : plans) {
            if (best == null || plan.cost(wanted, matches) < best.cost(wanted, matches)) {
                best = plan;
            }
        }
        return best;
    }
}
