package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** Dashboards in the manager document's words. */
@ManagerApi("/api/v1/analytics")
final class AnalyticsController {
    private final Messages messages;
    private final Dashboards dashboards;
    private final Clock clock;

    AnalyticsController(Messages messages, Dashboards dashboards, Clock clock) {
        this.messages = messages;
        this.dashboards = dashboards;
        this.clock = clock;
    }

    @Operation(summary = "Counts calls by the time they began, one hour, day, week or month after the other")
    @GetMapping("/call-volume")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("manager.get-analytics-call-volume")
    Mono<CallVolumes> callVolume(@QueryParameters CallVolumeQuery query, Cause cause) {
        MeasureCallVolume measure = query.toQuery();
        return messages.query(measure, CallVolume.class, cause)
                .map(volume -> CallVolumes.of(volume, measure.zone(), measure.interval()));
    }

    @Operation(summary = "Shows the calls of a range in a few numbers")
    @GetMapping("/overview")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("manager.get-analytics-overview")
    Mono<Overview> overview(@QueryParameters StatsQuery query, Cause cause) {
        return dashboards.overview(query.toRange(clock.instant()), query.businessId(), cause);
    }

    @Operation(summary = "Shows how well calls were handled")
    @GetMapping("/qa")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("manager.get-analytics-qa")
    Mono<QaStats> qa(@QueryParameters StatsQuery query, Cause cause) {
        return dashboards.qa(query.toRange(clock.instant()), query.businessId(), cause);
    }

    @Operation(summary = "Shows how customers seemed to feel")
    @GetMapping("/sentiment")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("manager.get-analytics-sentiment")
    Mono<SentimentStats> sentiment(@QueryParameters StatsQuery query, Cause cause) {
        return dashboards.sentiment(query.toRange(clock.instant()), query.businessId(), cause);
    }

    @Operation(summary = "Counts escalations by the time they were asked for: why, and what became of them")
    @GetMapping("/escalations")
    @Needs(Permission.ANALYTICS_READ)
    @Contract("manager.get-analytics-escalations")
    Mono<EscalationStats> escalations(@QueryParameters StatsQuery query, Cause cause) {
        return dashboards.escalations(query.toRange(clock.instant()), query.businessId(), cause);
    }
}
