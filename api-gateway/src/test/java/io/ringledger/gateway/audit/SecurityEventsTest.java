package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Security events in the multitenant document's words. */
class SecurityEventsTest extends GatewayTest {
    private static final String PATH = "/api/v1/compliance/security-events";

    @BeforeEach
    void two() {
        raise(7, SecurityEventType.FAILED_LOGIN_ATTEMPT, Severity.HIGH);
        raise(9, SecurityEventType.PERMISSION_DENIED, Severity.MEDIUM);
    }

    @Test
    void oneIsAsTheDocumentHasIt() {
        get(PATH + "?status=unresolved&limit=50&severity=high")
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.events[0].id")
                .isEqualTo(7)
                .jsonPath("$.events[0].event_type")
                .isEqualTo("failed_login_attempt")
                .jsonPath("$.events[0].severity")
                .isEqualTo("high")
                .jsonPath("$.events[0].status")
                .isEqualTo("unresolved")
                .jsonPath("$.events[0].timestamp")
                .isEqualTo("2026-11-27T08:00:00Z")
                .jsonPath("$.events[0].resolution")
                .doesNotExist();
    }

    @Test
    void oneIsResolvedOnceAndWithANote() {
        resolve("7", Map.of("note", " ")).expectStatus().isBadRequest();
        resolve("7", Map.of()).expectStatus().isBadRequest();
        resolve("secevent_7", Map.of("note", "a typing error"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("resolved")
                .jsonPath("$.resolution.note")
                .isEqualTo("a typing error")
                .jsonPath("$.resolution.user_id")
                .isNumber();
        resolve("7", Map.of("note", "again"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("SECURITY_EVENT_RESOLVED");
        get(PATH + "?status=resolved").jsonPath("$.events[0].id").isEqualTo(7);
        get(PATH + "?status=unresolved").jsonPath("$.events[0].id").isEqualTo(9);
        get(PATH + "/7").jsonPath("$.status").isEqualTo("resolved");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String id : new String[] {"8", "call_8", "x"}) {
            resolve(id, Map.of("note", "x"))
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("SECURITY_EVENT_NOT_FOUND");
        }
    }

    private void raise(long number, SecurityEventType type, Severity severity) {
        var raise = new RaiseSecurityEvent(
                SecurityEventId.of(number), type, severity, Instant.parse("2026-11-27T08:00:00Z"));
        platform.send(raise, new Cause(FakePlatform.TENANT, "user_17", "GET /api/v1/calls", "r-1"))
                .join();
    }

    private WebTestClient.ResponseSpec resolve(String id, Map<String, ?> body) {
        return signedIn()
                .post()
                .uri(PATH + "/" + id + "/resolve")
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.BodyContentSpec get(String uri) {
        return signedIn().get().uri(uri).exchange().expectStatus().isOk().expectBody();
    }
}
