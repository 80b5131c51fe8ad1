package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A customer asks what is known, and then to be forgotten: nothing is left in any file, and the figures do not move. */
class ErasureJourneyTest {
    private static final String GDPR = "/api/v1/compliance/gdpr";
    private static final String RANGE = "?from_date=2026-11-01&to_date=2026-12-31";
    private static final int LONG_ENOUGH_FOR_A_SNAPSHOT = 50;
    private static final Caller ZOE = Caller.of(12345);
    private static final Caller OTHER = Caller.of(54321);
    private static final String AGENT = "Barnabas Featherstonehaugh";
    private static final String AGENT_EMAIL = "barnabas.featherstonehaugh@example.org";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path data;

    @Test
    void nothingIsLeftOfAPersonAndTheFiguresDoNotMove() throws IOException, GeneralSecurityException {
        String call;
        List<JsonNode> figures;
        List<String> secrets = new ArrayList<>(ZOE.secrets());
        secrets.addAll(List.of(AGENT, AGENT_EMAIL));
        try (PlatformProcess platform = launch()) {
            Http http = new Http(platform.url()).login();
            http.post("/api/v1/agents", Map.of("name", AGENT, "email", AGENT_EMAIL, "is_available", true));
            call = talkedTo(ZOE, http);
            talkedTo(OTHER, http);
            figures = settled(http);
            isExported(http);
            aHoldComesFirst(http);
            assertThat(new Traces(secrets).in(data)).as("before").containsOnlyKeys(secrets);

            erase(http, Map.of("email", AGENT_EMAIL));
            JsonNode certificate = erase(http, Map.of("phone_number", ZOE.number(), "reason", ZOE.written()));
            isSigned(certificate);
            isErased(http, call);
            assertThat(new Traces(secrets).in(data)).as("after").isEmpty();
            assertThat(new Traces(OTHER.secrets()).in(data))
                    .as("of somebody else")
                    .hasSize(3);
            assertThat(figures(http)).isEqualTo(figures);
            var _ = platform.stop();
        }
        assertThat(new Traces(secrets).in(data)).as("once it has stopped").isEmpty();

        FileSystemUtils.deleteRecursively(data.resolve("views"));
        try (PlatformProcess platform = launch()) {
            Http http = new Http(platform.url()).login();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(figures(http)).isEqualTo(figures));
            isErased(http, call);
            assertThat(new Traces(secrets).in(data)).as("made from zero").isEmpty();
            var _ = platform.stop();
        }
        assertThat(VerifiedLog.in(data).text()).contains("intact: ").contains("not yet sealed: 0 events");
    }

    private PlatformProcess launch() {
        return PlatformProcess.onDirectory(data)
                .with("RINGLEDGER_VOICE_TRANSCRIPTION", "true")
                .start();
    }

    private static String talkedTo(Caller caller, Http http) {
        String id = caller.ring(http);
        caller.say(http, LONG_ENOUGH_FOR_A_SNAPSHOT);
        String path = "/api/v1/calls/" + id;
        assertThat(http.post(path + "/notes", Map.of("note", caller.written(), "tags", List.of(caller.written())))
                        .status())
                .isEqualTo(201);
        Answer escalated = Awaitility.await()
                .until(
                        () -> http.post(
                                path + "/escalate",
                                Map.of("reason", caller.written(), "context_note", caller.spoken())),
                        Answer::ok);
        assertThat(escalated.body().toString()).contains("escalation");
        caller.hangUp(http);
        Awaitility.await().until(() -> http.get(path).body().at("/call/status").asString(), "completed"::equals);
        Answer reviewed = http.post(
                path + "/qa-reviews",
                Map.of(
                        "sentiment_score",
                        1,
                        "compliance_score",
                        1,
                        "accuracy_score",
                        1,
                        "professionalism_score",
                        1,
                        "review_notes",
                        caller.written()));
        assertThat(reviewed.ok()).as(reviewed.toString()).isTrue();
        return id;
    }

    private static void isExported(Http http) {
        Answer consent =
                http.post(GDPR + "/consents", Map.of("type", "marketing", "value", true, "phone_number", ZOE.number()));
        assertThat(consent.body().at("/consents/0/value").asBoolean())
                .as(consent.toString())
                .isTrue();
        Answer export = http.post(GDPR + "/export", Map.of("phone_number", ZOE.number()));
        assertThat(export.headers().get("content-disposition"))
                .startsWith("attachment; filename=\"personal-data-datareq_");
        String file = export.body().toString();
        assertThat(file).contains(ZOE.number(), ZOE.spoken(), ZOE.written(), "MARKETING");
        assertThat(file).doesNotContain(OTHER.number(), OTHER.spoken(), OTHER.written());
        Answer access = http.post(GDPR + "/request-access", Map.of("phone_number", ZOE.number()));
        assertThat(access.body().path("status").asString())
                .as(access.toString())
                .isEqualTo("completed");
        assertThat(http.get(access.body().path("data_url").asString()).body().path("streams"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static void aHoldComesFirst(Http http) {
        var person = Map.of("phone_number", ZOE.number());
        Answer placed = http.post(GDPR + "/legal-holds", Map.of("phone_number", ZOE.number(), "reason", ZOE.written()));
        assertThat(placed.body().path("held").asBoolean()).as(placed.toString()).isTrue();
        Answer refused = http.post(GDPR + "/request-deletion", person);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.body().path("code").asString()).isEqualTo("LEGAL_HOLD");
        JsonNode kept = http.get(GDPR + "/requests/"
                        + refused.body().at("/details/request_id").asString())
                .body();
        assertThat(kept.path("status").asString()).isEqualTo("refused");
        assertThat(kept.path("refusal_code").asString()).isEqualTo("legal_hold");
        assertThat(http.post(GDPR + "/legal-holds/lift", person)
                        .body()
                        .path("held")
                        .asBoolean())
                .isFalse();
    }

    private static JsonNode erase(Http http, Map<String, String> person) {
        Answer asked = http.post(GDPR + "/request-deletion", person);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        String request = GDPR + "/requests/" + asked.body().path("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> http.get(request).body().path("status").asString(), "completed"::equals);
        return http.get(request + "/certificate").body();
    }

    private void isSigned(JsonNode certificate) throws IOException, GeneralSecurityException {
        String statement = certificate.path("statement").asString();
        byte[] key = Base64.getDecoder()
                .decode(Files.readAllLines(data.resolve("keys/audit-key")).get(1));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        assertThat(signature.verify(
                        Base64.getDecoder().decode(certificate.path("signature").asString())))
                .isTrue();
        JsonNode said = JSON.readTree(statement);
        assertThat(said.path("keys_destroyed")).hasSize(1);
        assertThat(said.at("/documents_rewritten/calls").asInt()).isEqualTo(1);
        assertThat(said.path("stores_wiped").asInt()).isEqualTo(3);
    }

    private static void isErased(Http http, String call) {
        JsonNode detail = http.get("/api/v1/calls/" + call).body();
        assertThat(detail.at("/call/from_number").asString())
                .as(detail.toString())
                .isEqualTo("[erased]");
        assertThat(detail.at("/call/to_number").asString()).isEqualTo(Caller.LINE);
        assertThat(http.get("/api/v1/calls/" + call + "/notes")
                        .body()
                        .at("/notes/0/note")
                        .asString())
                .isEqualTo("[erased]");
        assertThat(http.get("/api/v1/calls?search=%2B" + ZOE.number().substring(1))
                        .body()
                        .path("calls"))
                .isEmpty();
    }

    private static List<JsonNode> settled(Http http) {
        return Awaitility.await()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> figures(http), now -> true);
    }

    private static List<JsonNode> figures(Http http) {
        return List.of("overview", "call-volume", "qa", "sentiment", "escalations").stream()
                .map(name -> http.get("/api/v1/analytics/" + name + RANGE))
                .peek(answer -> assertThat(answer.ok()).as(answer.toString()).isTrue())
                .map(Answer::body)
                .toList();
    }
}
