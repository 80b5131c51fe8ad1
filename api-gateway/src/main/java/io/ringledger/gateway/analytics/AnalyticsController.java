package io.ringledger.gateway.analytics;

import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** Dashboards in the manager document's words. */
@ManagerApi("/api/v1/analytics")
final class AnalyticsController {
    private final Messages messages;

    AnalyticsController(Messages messages) {
        this.messages = messages;
    }

    @Operation(summary = "Counts calls by the time they began, one hour, day, week or month after the other")
    @GetMapping("/call-volume")
    @Contract("manager.get-analytics-call-volume")
    Mono<CallVolumes> callVolume(@QueryParameters CallVolumeQuery query, Cause cause) {
        MeasureCallVolume measure = query.toQuery();
        return messages.query(measure, CallVolume.class, cause).map(volume -> CallVolumes.of(volume, measure));
    }
}
