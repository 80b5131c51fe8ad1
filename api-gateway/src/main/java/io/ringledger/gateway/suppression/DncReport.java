package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.DncAction;
import io.ringledger.api.suppression.DncFigures;
import io.ringledger.api.suppression.SuppressionQuery.SummarizeDnc;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was done about numbers in a range, counted from what was recorded.
 *
 * @param suppressed how often a number was suppressed, by reason in {@code suppressedFor}
 * @param dialsRefused how often somebody wanted to dial and was not let, by rule in {@code refusedBy}: one dial may be
 *     refused by several
 * @param registries how outside lists stand now
 */
record DncReport(
        Instant from,
        Instant to,
        long suppressed,
        Map<String, Long> suppressedFor,
        long suppressionsRemoved,
        long whitelisted,
        Map<String, Long> whitelistedFor,
        long whitelistingsRemoved,
        long dialsRefused,
        Map<String, Long> refusedBy,
        List<DncStatus.Registry> registries) {
    static DncReport of(SummarizeDnc range, DncFigures figures, DncStatus status) {
        return new DncReport(
                range.from(),
                range.to(),
                count(figures, DncAction.SUPPRESSED),
                details(figures, DncAction.SUPPRESSED),
                count(figures, DncAction.SUPPRESSION_REMOVED),
                count(figures, DncAction.WHITELISTED),
                details(figures, DncAction.WHITELISTED),
                count(figures, DncAction.WHITELISTING_REMOVED),
                count(figures, DncAction.DIAL_REFUSED),
                details(figures, DncAction.DIAL_REFUSED),
                status.registries());
    }

    private static long count(DncFigures figures, DncAction action) {
        return figures.actions().getOrDefault(action, 0L);
    }

    private static Map<String, Long> details(DncFigures figures, DncAction action) {
        Map<String, Long> words = new TreeMap<>();
        figures.details()
                .getOrDefault(action, Map.of())
                .forEach((name, count) -> words.put(name.toLowerCase(Locale.ROOT), count));
        return words;
    }
}
