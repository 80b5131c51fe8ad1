package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import java.util.List;

/** Calls by the time they began. Source: manager document, 3.2. */
record CallVolumes(List<Period> data) {
    /**
     * One period.
     *
     * @param period when it begins: a date, and of an hour the moment with its offset, ISO 8601
     * @param escalatedCalls that were handed to a person, or are to be
     */
    record Period(
            String period,
            long totalCalls,
            long inboundCalls,
            long outboundCalls,
            long completedCalls,
            long escalatedCalls) {}

    static CallVolumes of(CallVolume volume, MeasureCallVolume asked) {
        return new CallVolumes(volume.periods().stream()
                .map(period -> new Period(
                        Periods.name(period.begin().atZone(asked.zone()), asked.interval()),
                        period.total(),
                        period.inbound(),
                        period.outbound(),
                        period.completed(),
                        period.escalated()))
                .toList());
    }
}
