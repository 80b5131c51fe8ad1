package io.ringledger.query.escalations;

import io.ringledger.api.analytics.EscalationVolume.Period;
import io.ringledger.query.buckets.Counts;
import io.ringledger.vocabulary.EscalationStatus;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What escalations count for: {@code trigger} and its name, {@code status} and its name, {@code resolutionMillis}. */
final class EscalationCounts {
    private static final String TRIGGER = "trigger ";
    private static final String STATUS = "status ";
    private static final String RESOLUTION = "resolutionMillis";

    private EscalationCounts() {}

    static Counts of(String trigger, Instant requestedAt, Handling handling) {
        Map<String, Long> counts = new HashMap<>();
        counts.put(TRIGGER + key(trigger), 1L);
        counts.put(STATUS + handling.status(), 1L);
        Instant closedAt = handling.closedAt();
        if (handling.status() == EscalationStatus.COMPLETED && closedAt != null && closedAt.isAfter(requestedAt)) {
            counts.put(RESOLUTION, Duration.between(requestedAt, closedAt).toMillis());
        }
        return new Counts(counts);
    }

    static Period period(Instant begin, Counts counts) {
        Map<String, Long> byTrigger = new HashMap<>();
        Map<EscalationStatus, Long> byStatus = new EnumMap<>(EscalationStatus.class);
        counts.byName().forEach((name, count) -> {
            if (name.startsWith(TRIGGER)) {
                byTrigger.put(word(name.substring(TRIGGER.length())), count);
            } else if (name.startsWith(STATUS)) {
                byStatus.put(EscalationStatus.valueOf(name.substring(STATUS.length())), count);
            }
        });
        return new Period(begin, byTrigger, byStatus, Duration.ofMillis(counts.get(RESOLUTION)));
    }

    /** A business may call a trigger anything, also what means something to MongoDB. */
    private static String key(String trigger) {
        return URLEncoder.encode(trigger, StandardCharsets.UTF_8).replace(".", "%2E");
    }

    private static String word(String key) {
        return URLDecoder.decode(key, StandardCharsets.UTF_8);
    }
}
