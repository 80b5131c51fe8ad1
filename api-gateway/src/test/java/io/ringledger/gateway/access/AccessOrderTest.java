package io.ringledger.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.Role;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** No route, then nobody signed in, then no permission, then nothing there: whoever comes first is answered. */
class AccessOrderTest extends GatewayTest {
    private static final String CONFIG = "/api/v1/config/business";

    @Test
    void whatIsNotRoutedIsNotFoundByAnybody() {
        for (String token : new String[] {null, tokenOf(), token()}) {
            ask(HttpMethod.GET, "/nowhere", token)
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("ROUTE_NOT_FOUND");
        }
    }

    @Test
    void whoMayNotDoesNotLearnWhatIsThere() {
        ask(HttpMethod.DELETE, CONFIG + "/1", null).expectStatus().isUnauthorized();
        ask(HttpMethod.DELETE, CONFIG + "/1", tokenOf(Role.AGENT))
                .expectStatus()
                .isForbidden();
        ask(HttpMethod.DELETE, CONFIG + "/1", token()).expectStatus().isNotFound();
    }

    @Test
    void aBodyIsReadAfterThat() {
        for (Role role : new Role[] {Role.AGENT, Role.SUPERVISOR}) {
            client.post()
                    .uri(CONFIG)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf(role))
                    .header(HttpHeaders.CONTENT_TYPE, "application/json")
                    .bodyValue("{")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(role == Role.AGENT ? 403 : 400);
        }
    }

    /** The handler of a path is what counts, however the path is spelled. */
    @Test
    void anotherSpellingIsNoWayIn() {
        client.delete()
                .uri(URI.create("http://localhost:" + port + "/api/v1/config/%62usiness/1"))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf(Role.AGENT))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void whoeverIsSignedInMayAskForTheMethodsOfARoute() {
        ask(HttpMethod.OPTIONS, CONFIG, null).expectStatus().isUnauthorized();
        ask(HttpMethod.OPTIONS, CONFIG, tokenOf(Role.AGENT))
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(HttpHeaders.ALLOW, methods -> assertThat(methods).contains("GET", "POST"));
    }

    @Test
    void metricsAreForWhoMayReadThem() {
        String metrics = "/actuator/prometheus";
        ask(HttpMethod.GET, metrics, null).expectStatus().isUnauthorized();
        ask(HttpMethod.GET, metrics, tokenOf(Role.AGENT))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.error.details.permission")
                .isEqualTo("metrics_read");
        ask(HttpMethod.GET, metrics, tokenOf(Role.SUPERVISOR)).expectStatus().isOk();
    }

    private ResponseSpec ask(HttpMethod method, String path, @Nullable String token) {
        return client.method(method)
                .uri(path)
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .exchange();
    }
}
