package io.ringledger.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.ResourceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit log in the multitenant document's words. */
class AuditTest extends GatewayTest {
    private static final int LARGEST_FILE = 4_000_000;
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123Z");

    @Test
    void anEntryIsAsTheDocumentHasIt() {
        platform.audit().add(entry(1, "user_123", "login", "auth", null));
        platform.audit().add(entry(2, "twilio", "update", "call", new ResourceId("call_5104")));
        get("/api/v1/compliance/audit-logs?limit=1")
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.logs.length()")
                .isEqualTo(1)
                .jsonPath("$.logs[0].user_id")
                .isEqualTo(0)
                .jsonPath("$.logs[0].actor")
                .isEqualTo("twilio")
                .jsonPath("$.logs[0].resource_id")
                .isEqualTo("call_5104");
        get("/api/v1/compliance/audit-logs?limit=1&offset=1")
                .jsonPath("$.logs[0].id")
                .isEqualTo(1)
                .jsonPath("$.logs[0].user_id")
                .isEqualTo(123)
                .jsonPath("$.logs[0].action")
                .isEqualTo("login")
                .jsonPath("$.logs[0].resource")
                .isEqualTo("auth")
                .jsonPath("$.logs[0].status")
                .isEqualTo("success")
                .jsonPath("$.logs[0].timestamp")
                .isEqualTo("2026-11-27T08:00:00.124Z")
                .jsonPath("$.logs[0].times")
                .doesNotExist();
    }

    @Test
    void everyFilterIsUnderstood() {
        get("/api/v1/compliance/audit-logs?user_id=123&action=login&resource=auth&status=failure&request_id=r-1"
                + "&start_date=2026-11-01&end_date=2026-11-30&limit=5000&offset=7");
        assertThat(platform.audit().asked())
                .isEqualTo(new ListAuditEntries(
                        new AuditFilter(
                                "user_123",
                                "login",
                                "auth",
                                false,
                                null,
                                "r-1",
                                Instant.parse("2026-11-01T00:00:00Z"),
                                Instant.parse("2026-11-30T23:59:59.999999999Z")),
                        false,
                        7,
                        1_000));
        get("/api/v1/compliance/audit-logs?call_id=5104&user_id=twilio");
        assertThat(platform.audit().asked().filter())
                .isEqualTo(new AuditFilter("twilio", null, null, null, new ResourceId("call_5104"), null, null, null));
        get("/api/v1/compliance/audit-logs?resource=esc_7");
        assertThat(platform.audit().asked().filter().resourceId()).isEqualTo(new ResourceId("esc_7"));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        for (String query : List.of(
                "user_id=jane@example.org", "status=maybe", "limit=0", "offset=-1", "start_date=soon", "call_id=x")) {
            signedIn()
                    .get()
                    .uri("/api/v1/compliance/audit-logs?" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("VALIDATION_ERROR");
        }
    }

    @Test
    void theSummaryCounts() {
        platform.audit().add(entry(1, "user_123", "login", "auth", null));
        platform.audit().add(entry(2, "user_123", "create", "call_note", null));
        get("/api/v1/compliance/audit-summary?start_date=2026-11-01&end_date=2026-11-30")
                .jsonPath("$.total_events")
                .isEqualTo(2)
                .jsonPath("$.by_action.login")
                .isEqualTo(1)
                .jsonPath("$.by_status.success")
                .isEqualTo(2)
                .jsonPath("$.by_status.failure")
                .isEqualTo(0)
                .jsonPath("$.by_resource.call_note")
                .isEqualTo(1);
    }

    @Test
    void theReportSaysWhoReadWhatAndWhetherTheLogIsSealed() {
        platform.audit().add(entry(1, "user_123", "read", "transcript", new ResourceId("call_5104")));
        platform.audit().add(entry(2, "user_123", "read", "audit_log", null));
        platform.audit().add(entry(3, "user_123", "login", "auth", null));
        get("/api/v1/compliance/report")
                .jsonPath("$.access.reads")
                .isEqualTo(1)
                .jsonPath("$.access.reads_by_data.transcript")
                .isEqualTo(1)
                .jsonPath("$.sign_ins.succeeded")
                .isEqualTo(1)
                .jsonPath("$.security_events.unresolved_by_severity.critical")
                .isEqualTo(0)
                .jsonPath("$.log.sealed")
                .isEqualTo(true)
                .jsonPath("$.log.state.position")
                .isEqualTo(700);
        platform.audit().seal(false);
        get("/api/v1/compliance/report").jsonPath("$.log.sealed").isEqualTo(false);
    }

    @Test
    void aSignedFileIsWholeInAllItsLines() throws NoSuchAlgorithmException {
        for (int number = 1; number <= 2_500; number++) {
            platform.audit().add(entry(number, "user_123", "login", "auth", null));
        }
        String file = file("json");
        String signed = file.substring(0, file.lastIndexOf(",\"statement\":"));
        JsonNode whole = JsonMapper.shared().readTree(file);
        assertThat(whole.path("logs").size()).isEqualTo(2_500);
        assertThat(whole.path("total").asInt()).isEqualTo(2_500);
        assertThat(whole.at("/logs/2499/id").asInt()).isEqualTo(2_500);
        assertThat(file.lines()).hasSize(2_500 + 3);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8));
        assertThat(whole.path("statement").asString())
                .isEqualTo("of " + HexFormat.of().formatHex(digest));
    }

    @Test
    void rowsForASpreadsheet() {
        platform.audit().add(entry(1, "user_123", "login", "auth", null));
        assertThat(file("csv").lines())
                .containsExactly(
                        "id,timestamp,actor,action,resource,resource_id,status,event,operation,request_id,times",
                        "1,2026-11-27T08:00:00.124Z,user_123,login,auth,,success,SignedIn,POST /auth/login,r-1,1");
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        platform.audit().seal(false);
        signedIn()
                .get()
                .uri("/api/v1/compliance/audit-logs/export?format=json")
                .exchange()
                .expectStatus()
                .isEqualTo(503);
    }

    private String file(String format) {
        byte[] file = signedIn()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_FILE))
                .build()
                .get()
                .uri("/api/v1/compliance/audit-logs/export?format=" + format)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(file), StandardCharsets.UTF_8);
    }

    private WebTestClient.BodyContentSpec get(String uri) {
        return signedIn().get().uri(uri).exchange().expectStatus().isOk().expectBody();
    }

    private static AuditEntryView entry(
            long position, String actor, String action, String resource, @Nullable ResourceId id) {
        return new AuditEntryView(
                position,
                actor,
                action,
                resource,
                id,
                true,
                "SignedIn",
                "POST /auth/login",
                "r-1",
                1,
                AT.plusMillis(position));
    }
}
