package io.ringledger.api.analytics;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Direction;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What can be asked about many calls. The tenant is the metadata's. */
public sealed interface AnalyticsQuery {
    /**
     * How many calls began in each period; answers a {@link CallVolume}.
     *
     * @param from began at or after
     * @param to began at or before
     * @param zone by whose clock time is cut
     * @param businessId {@code null} for all
     * @param direction {@code null} for both
     */
    record MeasureCallVolume(
            Instant from,
            Instant to,
            Interval interval,
            ZoneId zone,
            @Nullable BusinessId businessId,
            @Nullable Direction direction)
            implements AnalyticsQuery {
        public MeasureCallVolume {
            check(from, to);
        }
    }

    /**
     * How many escalations were asked for in each period, why, and what became of them; answers an
     * {@link EscalationVolume}.
     *
     * @param from asked for at or after
     * @param to asked for at or before
     * @param zone by whose clock time is cut
     * @param businessId {@code null} for all
     */
    record MeasureEscalations(
            Instant from,
            Instant to,
            Interval interval,
            ZoneId zone,
            @Nullable BusinessId businessId) implements AnalyticsQuery {
        public MeasureEscalations {
            check(from, to);
        }
    }

    /**
     * How well calls were handled and how customers felt; answers a {@link CallQuality}.
     *
     * @param from began at or after
     * @param to began at or before
     * @param zone by whose clock time is cut
     * @param businessId {@code null} for all
     */
    record MeasureQuality(
            Instant from,
            Instant to,
            Interval interval,
            ZoneId zone,
            @Nullable BusinessId businessId) implements AnalyticsQuery {
        public MeasureQuality {
            check(from, to);
        }
    }

    private static void check(Instant from, Instant to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from is after to");
        }
    }
}
