package io.ringledger.api.analytics;

import io.ringledger.vocabulary.EscalationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Escalations by the time they were asked for, one period after the other, also those without one. */
public record EscalationVolume(List<Period> periods) {
    public EscalationVolume {
        periods = List.copyOf(periods);
    }

    /**
     * What was asked for in one period.
     *
     * @param begin of the period, which may be before the time that was asked for
     * @param byTrigger how many, by what brought them about in the words of the business
     * @param byStatus how many, by what has become of them until now
     * @param resolution from being asked for to being completed, of all that are completed together
     */
    public record Period(
            Instant begin, Map<String, Long> byTrigger, Map<EscalationStatus, Long> byStatus, Duration resolution) {
        public Period {
            byTrigger = Map.copyOf(byTrigger);
            byStatus = Map.copyOf(byStatus);
        }

        public long total() {
            return byStatus.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
