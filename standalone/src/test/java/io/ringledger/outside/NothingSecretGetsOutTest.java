package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform knows and nobody else may: not in what it prints, and not in what it answers. */
@ExtendWith(Journeys.class)
class NothingSecretGetsOutTest {
    private static final String NUMBER = "+12125554321";
    private static final String WORDS = "Wants-her-money-back";
    private static final String WRONG_PASSWORD = "Wrong-Password-77";
    private static final String KEY = "idempotency-key-of-mine";

    private final PlatformProcess platform;
    private final Http http;

    NothingSecretGetsOutTest(PlatformProcess platform) {
        this.platform = platform;
        this.http = new Http(platform.url()).login();
    }

    @Test
    void noneOfItIsPrinted() {
        String id = http.exchange(
                        "POST",
                        "/api/v1/calls/initiate",
                        Map.of("Content-Type", "application/json", "Idempotency-Key", KEY),
                        "{\"to_number\":\"" + NUMBER + "\",\"metadata\":{\"name\":\"" + WORDS + "\"}}")
                .body()
                .at("/call/id")
                .asString();
        http.post("/api/v1/calls/" + id + "/notes", Map.of("note", WORDS));
        http.get("/api/v1/calls?search=" + NUMBER.substring(1));
        http.get("/api/v1/calls/" + NUMBER.substring(1));
        http.get("/ws/calls?token=" + http.token());
        http.post("/api/v1/auth/login", Map.of("email", PlatformProcess.EMAIL, "password", WRONG_PASSWORD));
        http.post("/auth/refresh", Map.of("refresh_token", http.token()));
        http.exchange(
                "POST",
                "/api/v1/calls/initiate",
                Map.of("Content-Type", "application/json"),
                "{\"to_number\":\"" + NUMBER + "\",\"password\":\"" + WRONG_PASSWORD);
        http.exchange("POST", "/api/v1/knowledge/upload", Map.of("Content-Type", "text/" + WORDS), NUMBER);
        http.webhook("/webhooks/twilio/voice", Map.of("From", NUMBER, "To", NUMBER, "CallSid", "CA" + WORDS), "AAAA");
        Awaitility.await()
                .until(() -> List.of("completed", "failed")
                        .contains(http.get("/api/v1/calls/" + id)
                                .body()
                                .at("/call/status")
                                .asString()));
        String printed = platform.output();
        assertThat(printed).contains("POST /api/v1/calls/initiate");
        Map<String, String> secrets = secrets();
        secrets.put("a called number", NUMBER.substring(1));
        secrets.put("what was written", WORDS);
        secrets.put("a password that was tried", WRONG_PASSWORD);
        secrets.put("a key of a request", KEY);
        secrets.put("an access token", http.token());
        assertNoneIn(printed, secrets, "what is printed");
    }

    /** Every operation of the OpenAPI document that only reads, and what operators read. */
    @Test
    void noneOfItIsAnswered() throws Exception {
        Map<String, String> secrets = secrets();
        String document = text("/v3/api-docs");
        assertNoneIn(document, secrets, "the OpenAPI document");
        JsonNode paths = JsonMapper.shared().readTree(document).path("paths");
        for (String path : paths.propertyNames()) {
            if (paths.path(path).has("get")) {
                assertNoneIn(text(path.replaceAll("\\{[^}]*}", "7")), secrets, path);
            }
        }
        for (String path : List.of(
                "", "/prometheus", "/env", "/configprops", "/heapdump", "/beans", "/loggers", "/mappings", "/info")) {
            assertNoneIn(text("/actuator" + path), secrets, path);
        }
    }

    private Map<String, String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("the administrator's password", PlatformProcess.PASSWORD);
        secrets.put("the carrier's token", PlatformProcess.TWILIO_TOKEN);
        secrets.put("the key that signs tokens", signingKey());
        return secrets;
    }

    private String signingKey() {
        try {
            String keys = Files.readString(platform.dataDirectory().resolve("keys/signing-keys.json"));
            return JsonMapper.shared().readTree(keys).at("/keys/0/d").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url() + path))
                .header("Authorization", "Bearer " + http.token())
                .build();
        return Objects.requireNonNull(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    private static void assertNoneIn(String text, Map<String, String> secrets, String where) {
        secrets.forEach((name, secret) -> {
            assertThat(secret).isNotBlank();
            assertThat(text.contains(secret)).as("%s in %s", name, where).isFalse();
        });
    }
}
