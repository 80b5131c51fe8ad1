package io.ringledger.gateway.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.BusinessId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Calls of the past are judged anew. */
class QaRunsTest extends GatewayTest {
    @Test
    void aRunIsStartedAndSeen() {
        post(Map.of("from_date", "2026-11-01", "to_date", "2026-11-02", "business_id", "b1", "time_zone", "+01:00"))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("running")
                .jsonPath("$.from_date")
                .isEqualTo("2026-10-31T23:00:00Z")
                .jsonPath("$.calls_looked_at")
                .isEqualTo(0)
                .jsonPath("$.started_by")
                .isNotEmpty();
        StartQaRun started = platform.sent(StartQaRun.class).getFirst();
        assertThat(started.businessId()).isEqualTo(new BusinessId("b1"));
        assertThat(started.to()).isEqualTo(Instant.parse("2026-11-02T22:59:59.999999999Z"));
        get("/" + started.runId())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(started.runId().value());
        get("/" + started.runId().number()).expectStatus().isOk();
        get("?limit=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.runs[0].id")
                .isEqualTo(started.runId().value())
                .jsonPath("$.pagination.total")
                .isEqualTo(1);
    }

    @Test
    void whereNothingIsSaidItIsTheLastSevenDays() {
        post(Map.of()).expectStatus().isAccepted();
        StartQaRun started = platform.sent(StartQaRun.class).getFirst();
        assertThat(Duration.between(started.from(), started.to())).isEqualTo(Duration.ofDays(7));
    }

    static Stream<Map<String, Object>> nonsense() {
        return Stream.of(
                Map.of("from_date", "soon"),
                Map.of("from_date", "2026-11-02", "to_date", "2026-11-01"),
                Map.of("time_zone", "Mars"),
                Map.of("business_id", "a b"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefused(Map<String, Object> body) {
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent(StartQaRun.class)).isEmpty();
    }

    @Test
    void aRunThatIsNotThere() {
        for (String id : new String[] {"/qarun_9", "/9", "/nonsense"}) {
            get(id).expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.error.code")
                    .isEqualTo("QA_RUN_NOT_FOUND");
        }
    }

    private ResponseSpec get(String rest) {
        return signedIn().get().uri("/api/v1/qa-runs" + rest).exchange();
    }

    private ResponseSpec post(Map<String, Object> body) {
        return signedIn().post().uri("/api/v1/qa-runs").bodyValue(body).exchange();
    }
}
