package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureQuality;
import io.ringledger.api.analytics.CallQuality;
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

    @Operation(summary = "Shows the calls of a range in a few numbers")
    @GetMapping("/overview")
    @Contract("manager.get-analytics-overview")
    Mono<Overview> overview(@QueryParameters StatsQuery query, Cause cause) {
        TimeRange range = query.toRange(clock.instant());
        return Mono.zip(volume(range, query, cause), quality(range, query, cause))
                .map(found -> Overview.of(found.getT1(), found.getT2()));
    }

    @Operation(summary = "Shows how well calls were handled")
    @GetMapping("/qa")
    @Contract("manager.get-analytics-qa")
    Mono<QaStats> qa(@QueryParameters StatsQuery query, Cause cause) {
        TimeRange range = query.toRange(clock.instant());
        return quality(range, query, cause).map(found -> QaStats.of(found, range));
    }

    @Operation(summary = "Shows how customers seemed to feel")
    @GetMapping("/sentiment")
    @Contract("manager.get-analytics-sentiment")
    Mono<SentimentStats> sentiment(@QueryParameters StatsQuery query, Cause cause) {
        TimeRange range = query.toRange(clock.instant());
        return quality(range, query, cause).map(found -> SentimentStats.of(found, range));
    }

    @Operation(summary = "Counts escalations by the time they were asked for: why, and what became of them")
    @GetMapping("/escalations")
    @Contract("manager.get-analytics-escalations")
    Mono<EscalationStats> escalations(@QueryParameters StatsQuery query, Cause cause) {
        TimeRange range = query.toRange(clock.instant());
        var escalations =
                new MeasureEscalations(range.from(), range.to(), range.interval(), range.zone(), query.businessId());
        return Mono.zip(messages.query(escalations, EscalationVolume.class, cause), volume(range, query, cause))
                .map(found -> EscalationStats.of(found.getT1(), found.getT2(), range));
    }

    private Mono<CallVolume> volume(TimeRange range, StatsQuery query, Cause cause) {
        var measure = new MeasureCallVolume(
                range.from(), range.to(), range.interval(), range.zone(), query.businessId(), null);
        return messages.query(measure, CallVolume.class, cause);
    }

    private Mono<CallQuality> quality(TimeRange range, StatsQuery query, Cause cause) {
        var measure = new MeasureQuality(range.from(), range.to(), range.interval(), range.zone(), query.businessId());
        return messages.query(measure, CallQuality.class, cause);
    }
}
