package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.EscalationVolume;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** Dashboards in the manager document's words. */
@ManagerApi("/api/v1/analytics")
final class AnalyticsController {
    private final Messages messages;
    private final Clock clock;

    AnalyticsController(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "Counts calls by the time they began, one hour, day, week or month after the other")
    @GetMapping("/call-volume")
    @Contract("manager.get-analytics-call-volume")
    Mono<CallVolumes> callVolume(@QueryParameters CallVolumeQuery query, Cause cause) {
        MeasureCallVolume measure = query.toQuery();
        return messages.query(measure, CallVolume.class, cause).map(volume -> CallVolumes.of(volume, measure));
    }

    @Operation(summary = "Counts escalations by the time they were asked for: why, and what became of them")
    @GetMapping("/escalations")
    @Contract("manager.get-analytics-escalations")
    Mono<EscalationStats> escalations(@QueryParameters EscalationStatsQuery query, Cause cause) {
        TimeRange range = query.toRange(clock.instant());
        var escalations =
                new MeasureEscalations(range.from(), range.to(), range.interval(), range.zone(), query.businessId());
        var calls = new MeasureCallVolume(
                range.from(), range.to(), range.interval(), range.zone(), query.businessId(), null);
        return Mono.zip(
                        messages.query(escalations, EscalationVolume.class, cause),
                        messages.query(calls, CallVolume.class, cause))
                .map(found -> EscalationStats.of(found.getT1(), found.getT2(), range));
    }
}
