package io.ringledger.gateway.calls.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.gateway.dialect.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What goes on right now.
 *
 * @param shown of how many calls it is: the newest
 * @param byStatus of those that are shown
 */
record Floor(
        Capacity capacity, long total, int shown, Map<CallStatus, Integer> byStatus, List<Live> calls, Instant at) {
    /** @param seconds since it was asked for or rang in */
    record Live(long seconds, @JsonUnwrapped CallLog call) {}

    static Floor of(Capacity capacity, Page<CallLog> open, Instant now) {
        Map<CallStatus, Integer> byStatus = new EnumMap<>(CallStatus.class);
        open.items().forEach(log -> byStatus.merge(log.call().status(), 1, Integer::sum));
        return new Floor(
                capacity,
                open.total(),
                open.items().size(),
                byStatus,
                open.items().stream()
                        .map(log -> new Live(seconds(log, now), log))
                        .toList(),
                now);
    }

    private static long seconds(CallLog log, Instant now) {
        return Math.max(0, Duration.between(log.call().startedAt(), now).toSeconds());
    }
}
