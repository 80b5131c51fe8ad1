package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.Interval;
import java.time.ZoneId;
import java.util.List;

/** Calls by the time they began. Source: manager document, 3.2. */
public record CallVolumes(List<Period> data) {
    /**
     * One period.
     *
     * @param period when it begins: a date, and of an hour the moment with its offset, ISO 8601
     * @param escalatedCalls that were handed to a person, or are to be
     */
    public record Period(
            String period,
            long totalCalls,
            long inboundCalls,
            long outboundCalls,
            long completedCalls,
            long escalatedCalls) {}

    static CallVolumes of(CallVolume volume, ZoneId zone, Interval interval) {
        return new CallVolumes(volume.periods().stream()
                .map(period -> new Period(
                        Periods.name(period.begin().atZone(zone), interval),
                        period.total(),
                        period.inbound(),
                        period.outbound(),
                        period.completed(),
                        period.escalated()))
                .toList());
    }
}
