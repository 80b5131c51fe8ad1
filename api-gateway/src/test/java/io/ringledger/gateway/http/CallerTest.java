package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** Who may ask, for which tenant, and how often. */
class CallerTest extends GatewayTest {
    private static final int LONG_ANSWER = 4 << 20;

    @Test
    void nobodySeesWhatIsProtected() {
        client.get()
                .uri("/api/v1/calls")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("UNAUTHORIZED");
        for (String garbage : new String[] {"Bearer x.y.z", "Bearer", "Basic YTpi", "Bearer " + "a".repeat(5000)}) {
            client.get()
                    .uri("/api/v1/calls")
                    .header(HttpHeaders.AUTHORIZATION, garbage)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void aTokenInTheQueryIsForSocketsOnly() {
        client.get()
                .uri("/api/v1/calls?token=" + token())
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void anotherTenantIsForbiddenBeforeAnythingElse() {
        for (String path : new String[] {"/api/v1/calls?limit=0", "/api/v1/calls/nonsense", "/nowhere"}) {
            signedIn()
                    .get()
                    .uri(path)
                    .header("X-Tenant-ID", "another")
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("FORBIDDEN");
        }
        signedIn()
                .get()
                .uri("/api/v1/calls")
                .header("X-Tenant-ID", "default")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aRequestIdIsEchoedWhereALogLineCanBearIt() {
        signedIn()
                .get()
                .uri("/api/v1/calls")
                .header("X-Request-ID", "abc-1")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-ID", "abc-1");
        String replaced = signedIn()
                .get()
                .uri("/api/v1/calls")
                .header("X-Request-ID", "a b\tc")
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("X-Request-ID");
        assertThat(replaced).isNotBlank().doesNotContain(" ");
    }

    @Test
    void theHundredAndFirstRequestOfAMinuteIsRefused() {
        for (int i = 1; i <= 100; i++) {
            signedIn()
                    .get()
                    .uri("/api/v1/calls")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("X-RateLimit-Limit", "100")
                    .expectHeader()
                    .valueEquals("X-RateLimit-Remaining", Integer.toString(100 - i))
                    .expectHeader()
                    .exists("X-RateLimit-Reset");
        }
        signedIn()
                .get()
                .uri("/api/v1/calls")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "60")
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("RATE_LIMITED");
        nextMinute();
        signedIn().get().uri("/api/v1/calls").exchange().expectStatus().isOk();
    }

    @Test
    void metricsAreForAdministrators() {
        client.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
        byte[] metrics = signedIn()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONG_ANSWER))
                .build()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(new String(metrics == null ? new byte[0] : metrics, java.nio.charset.StandardCharsets.UTF_8))
                .contains("http_server_requests", "ringledger_sockets_open");
        client.get().uri("/actuator").exchange().expectStatus().isNotFound();
        client.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    }

    @Test
    void knownOriginsMayAsk() {
        client.options()
                .uri("/api/v1/calls")
                .header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization,x-tenant-id")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "http://localhost:3000");
        client.options()
                .uri("/api/v1/calls")
                .header("Origin", "http://evil.example.test")
                .header("Access-Control-Request-Method", "GET")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aBrowserIsToldToDoNoMore() {
        client.get()
                .uri("/health")
                .exchange()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void theDocumentationIsPublic() {
        client.get().uri("/v3/api-docs").exchange().expectStatus().isOk();
        client.get().uri("/swagger-ui.html").exchange().expectStatus().is3xxRedirection();
        client.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
    }

    @Test
    void healthIsOpenToAll() {
        client.get()
                .uri("/health")
                .header(HttpHeaders.AUTHORIZATION, "Bearer garbage")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("healthy")
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.services")
                .isEqualTo(Map.of("database", "up", "redis", "up", "webhooks", "up", "audit", "up"))
                .jsonPath("$.data.status")
                .isEqualTo("healthy");
    }
}
