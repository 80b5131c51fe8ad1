package io.ringledger.gateway.system;

import io.ringledger.gateway.access.Open;
import io.ringledger.gateway.dialect.OmnichannelApi;
import io.ringledger.gateway.identity.FirstAdministrator;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.security.Revocations;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;

/** Says whether commands, queries and webhooks are served. */
@OmnichannelApi("/health")
final class HealthController {
    private final PlatformHealth platform;
    private final FirstAdministrator administrator;
    private final Revocations revocations;
    private final Clock clock;
    private final Instant began;
    private volatile boolean wasHealthy;

    HealthController(PlatformHealth platform, FirstAdministrator administrator, Revocations revocations, Clock clock) {
        this.platform = platform;
        this.administrator = administrator;
        this.revocations = revocations;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Operation(summary = "Says whether commands, queries and webhooks are served")
    @GetMapping
    @Open("for whoever watches the installation; says nothing of any tenant")
    @Contract({"omnichannel.get-health", "dialer.get-health"})
    Health health(ServerHttpResponse response) {
        PlatformHealth.Report report = platform.report();
        boolean healthy = report.allServed() && administrator.isSettled() && !revocations.isStale();
        wasHealthy |= healthy;
        response.setStatusCode(healthy ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String status = healthy ? Health.State.HEALTHY : wasHealthy ? "degraded" : "starting";
        return Health.of(
                new Health.State(
                        status,
                        Health.Services.of(report),
                        Duration.between(began, now).toSeconds()),
                now);
    }
}
