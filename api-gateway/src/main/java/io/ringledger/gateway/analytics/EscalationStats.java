package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.EscalationVolume;
import io.ringledger.vocabulary.EscalationStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Escalations in numbers. Source: manager document, 3.5.
 *
 * @param escalationRate of the calls that began in the range, how many were handed to a person or are to be, in percent
 * @param averageResolutionTime seconds from being asked for to being completed; 0 where none is completed
 */
public record EscalationStats(
        long totalEscalations,
        double escalationRate,
        List<OfTrigger> byTriggerType,
        OfStatus byStatus,
        double averageResolutionTime,
        List<Trend> trends) {
    /** How many came of a trigger; the percentage is of all escalations. */
    public record OfTrigger(String triggerType, long count, double percentage) {}

    /** What has become of them until now. */
    public record OfStatus(long pending, long inProgress, long completed, long cancelled) {}

    /** Those of a period, named by its beginning: a date, and of an hour the moment, ISO 8601. */
    public record Trend(String period, long escalationCount, double escalationRate) {}

    /**
     * The numbers of one range.
     *
     * @param calls of the same periods
     */
    static EscalationStats of(EscalationVolume escalations, CallVolume calls, TimeRange range) {
        Map<String, Long> triggers = new HashMap<>();
        Map<EscalationStatus, Long> statuses = new HashMap<>();
        Duration resolution = Duration.ZERO;
        List<Trend> trends = new ArrayList<>();
        for (int period = 0; period < escalations.periods().size(); period++) {
            EscalationVolume.Period asked = escalations.periods().get(period);
            CallVolume.Period began = calls.periods().get(period);
            asked.byTrigger().forEach((trigger, count) -> triggers.merge(trigger, count, Long::sum));
            asked.byStatus().forEach((status, count) -> statuses.merge(status, count, Long::sum));
            resolution = resolution.plus(asked.resolution());
            trends.add(new Trend(
                    Periods.name(asked.begin().atZone(range.zone()), range.interval()),
                    asked.total(),
                    Numbers.percent(began.escalated(), began.total())));
        }
        long total = statuses.values().stream().mapToLong(Long::longValue).sum();
        long completed = statuses.getOrDefault(EscalationStatus.COMPLETED, 0L);
        return new EscalationStats(
                total,
                Numbers.percent(sum(calls, CallVolume.Period::escalated), sum(calls, CallVolume.Period::total)),
                byTrigger(triggers, total),
                new OfStatus(
                        statuses.getOrDefault(EscalationStatus.PENDING, 0L),
                        statuses.getOrDefault(EscalationStatus.IN_PROGRESS, 0L),
                        completed,
                        statuses.getOrDefault(EscalationStatus.CANCELLED, 0L)),
                Numbers.mean(resolution.toMillis() / 1000.0, completed),
                trends);
    }

    private static long sum(CallVolume calls, ToLongFunction<CallVolume.Period> count) {
        return calls.periods().stream().mapToLong(count).sum();
    }

    /** The most frequent first. */
    private static List<OfTrigger> byTrigger(Map<String, Long> counts, long total) {
        return counts.entrySet().stream()
                .map(entry -> new OfTrigger(entry.getKey(), entry.getValue(), Numbers.percent(entry.getValue(), total)))
                .sorted(Comparator.comparingLong(OfTrigger::count).reversed().thenComparing(OfTrigger::triggerType))
                .toList();
    }
}
