package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditSummary;
import io.ringledger.api.audit.AuditSummary.Tally;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entries in numbers. Source: multitenant document, feature 6; {@code by_resource} is beyond it.
 *
 * @param byStatus {@code success} and {@code failure}
 */
record AuditSums(
        long totalEvents, Map<String, Long> byAction, Map<String, Long> byStatus, Map<String, Long> byResource) {
    static AuditSums of(AuditSummary summary) {
        Map<String, Long> byStatus = new TreeMap<>(Map.of("success", 0L, "failure", 0L));
        byStatus.putAll(by(summary, tally -> AuditStatus.of(tally.succeeded()).word()));
        return new AuditSums(
                summary.count(all -> true), by(summary, Tally::action), byStatus, by(summary, Tally::resource));
    }

    private static Map<String, Long> by(AuditSummary summary, Function<Tally, String> name) {
        return summary.tallies().stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.summingLong(Tally::count)));
    }
}
