package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor finds out who did what, who saw what and who was refused, and takes it along with a signature. */
@ExtendWith(Journeys.class)
class AuditJourneyTest {
    private static final String LOGS = "/api/v1/compliance/audit-logs";
    private static final String EVENTS = "/api/v1/compliance/security-events";

    private final PlatformProcess platform;
    private final Http http;

    AuditJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        http = new Http(platform.url()).login();
    }

    @Test
    void whatIsDoneAndSeenStandsInTheLogOnce() {
        String call = exchange("POST", "/api/v1/calls/initiate", "initiate", "{\"to_number\":\"+12125550107\"}")
                .body()
                .at("/call/id")
                .asString();
        assertThat(exchange("GET", "/api/v1/calls/" + call + "/interactions", "transcript", "")
                        .ok())
                .isTrue();
        assertThat(exchange("GET", "/api/v1/calls/" + call + "/interactions", "transcript again", "")
                        .ok())
                .isTrue();

        JsonNode initiated = awaitEntry("request_id=" + id("initiate") + "&action=call");
        assertThat(initiated.path("resource").asString()).isEqualTo("call");
        assertThat(initiated.path("resource_id").asString()).isEqualTo(call);
        assertThat(initiated.path("status").asString()).isEqualTo("success");
        assertThat(initiated.path("operation").asString()).isEqualTo("POST /api/v1/calls/initiate");
        JsonNode read = awaitEntry("resource=transcript&call_id=" + call + "&action=read");
        assertThat(read.path("request_id").asString()).isEqualTo(id("transcript"));
        assertThat(read.path("user_id").asLong())
                .isEqualTo(initiated.path("user_id").asLong())
                .isPositive();
        assertThat(logs("call_id=" + call + "&action=read").path("total").asInt())
                .as("what is read again within a minute is put together")
                .isOne();

        // dialled by an automation, reported by the carrier: all of the call is there, and of no other
        Awaitility.await()
                .untilAsserted(() -> assertThat(logs("call_id=" + call + "&user_id=twilio&limit=1000")
                                .path("logs"))
                        .isNotEmpty()
                        .allSatisfy(entry ->
                                assertThat(entry.path("resource_id").asString()).isEqualTo(call)));
        long user = initiated.path("user_id").asLong();
        JsonNode part = logs("user_id=" + user + "&action=call&limit=1");
        assertThat(part.path("logs").size()).isOne();
        assertThat(logs("user_id=" + user + "&action=call&offset=" + part.path("total"))
                        .path("logs"))
                .isEmpty();
    }

    @Test
    void whoIsRefusedRaisesASecurityEventThatSomebodyResolves() {
        for (int time = 0; time < 3; time++) {
            Answer refused = http.exchange(
                    "GET", "/api/v1/agents", Map.of("X-Tenant-ID", "somebody-else", "X-Request-ID", id("refused")), "");
            assertThat(refused.status()).isEqualTo(403);
        }
        JsonNode refused = awaitEntry("request_id=" + id("refused") + "&status=failure");
        assertThat(refused.path("action").asString()).isEqualTo("access");
        assertThat(refused.path("event").asString()).isEqualTo("AccessRefused");
        assertThat(logs("request_id=" + id("refused") + "&status=failure")
                        .path("total")
                        .asInt())
                .isOne();

        JsonNode event =
                Awaitility.await().until(() -> eventOf(refused.path("id").asLong()), found -> !found.isMissingNode());
        assertThat(event.path("event_type").asString()).isEqualTo("permission_denied");
        assertThat(event.path("severity").asString()).isEqualTo("medium");
        Answer resolved =
                http.post(EVENTS + "/" + event.path("id").asLong() + "/resolve", Map.of("note", "a wrong bookmark"));
        assertThat(resolved.status()).isEqualTo(200);
        assertThat(resolved.body().path("status").asString()).isEqualTo("resolved");
        assertThat(http.get(EVENTS + "/" + event.path("id").asLong())
                        .body()
                        .at("/resolution/note")
                        .asString())
                .isEqualTo("a wrong bookmark");
        assertThat(eventOf(refused.path("id").asLong()).isMissingNode()).isTrue();

        JsonNode report = http.get("/api/v1/compliance/report").body();
        assertThat(report.at("/access/refused").asInt()).isPositive();
        assertThat(report.at("/security_events/resolved").asInt()).isPositive();
        assertThat(report.at("/log/state/intact").asBoolean()).isTrue();
        JsonNode summary = http.get("/api/v1/compliance/audit-summary").body();
        assertThat(summary.at("/by_status/failure").asInt()).isPositive();
        assertThat(summary.path("total_events").asLong())
                .isEqualTo(summary.at("/by_status/failure").asLong()
                        + summary.at("/by_status/success").asLong());
    }

    @Test
    void anExportIsVerifiedWithThePublicKeyAlone() throws IOException, GeneralSecurityException {
        String file = new String(http.fetch(LOGS + "/export?format=json"), StandardCharsets.UTF_8);
        JsonNode document = JsonMapper.shared().readTree(file);
        assertThat(document.path("logs"))
                .hasSizeGreaterThan(1)
                .hasSize(document.path("total").asInt());
        assertThat(verify(file)).isTrue();
        assertThat(verify(file.replaceFirst("\"status\":\"success\"", "\"status\":\"failure\"")))
                .isFalse();
        assertThat(new String(http.fetch(LOGS + "/export?format=csv&action=login"), StandardCharsets.UTF_8))
                .startsWith("id,timestamp,actor,action,");
        assertThat(awaitEntry("action=export&resource=audit_log").path("event").asString())
                .isEqualTo("DataExported");
    }

    /** As docs/audit.md does it in a shell. */
    private boolean verify(String file) throws IOException, GeneralSecurityException {
        int last = file.lastIndexOf('\n', file.length() - 2) + 1;
        byte[] signed = file.substring(0, last).getBytes(StandardCharsets.UTF_8);
        String statement = "ringledger audit export sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signed));
        String pem = Files.readString(platform.dataDirectory().resolve("audit/public-key.pem"));
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        check.update(statement.getBytes(StandardCharsets.UTF_8));
        String signature = file.substring(last).replaceFirst("(?s).*\"signature\":\"([^\"]+)\".*", "$1");
        return check.verify(Base64.getDecoder().decode(signature));
    }

    private Answer exchange(String method, String path, String request, String body) {
        Map<String, String> headers = Map.of("X-Request-ID", id(request), "Content-Type", "application/json");
        return http.exchange(method, path, headers, body);
    }

    private String id(String request) {
        return request.replace(' ', '-') + "-" + System.identityHashCode(this);
    }

    private JsonNode eventOf(long position) {
        return List.copyOf(http.get(EVENTS + "?status=unresolved&limit=1000")
                        .body()
                        .path("events")
                        .values())
                .stream()
                .filter(event -> event.path("id").asLong() == position)
                .findFirst()
                .orElse(JsonMapper.shared().missingNode());
    }

    private JsonNode logs(String query) {
        Answer answer = http.get(LOGS + "?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode awaitEntry(String query) {
        return Awaitility.await()
                .until(() -> logs(query), found -> found.path("total").asInt() > 0)
                .at("/logs/0");
    }
}
