package io.ringledger.api.audit;

import java.util.List;
import java.util.function.Predicate;

/** How often what was done. */
public record AuditSummary(List<Tally> tallies) {
    public AuditSummary {
        tallies = List.copyOf(tallies);
    }

    /**
     * Entries that are alike.
     *
     * @param count how many, from 1
     */
    public record Tally(String action, String resource, boolean succeeded, long count) {}

    /** How many entries are of some kind. */
    public long count(Predicate<Tally> wanted) {
        return tallies.stream().filter(wanted).mapToLong(Tally::count).sum();
    }
}
