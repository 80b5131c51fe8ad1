package io.ringledger.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of one platform: JSON with a token, and webhooks with a signature. */
public final class Http {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final Duration UPLOADED_WITHIN = Duration.ofMinutes(5);

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private @Nullable String token;

    public Http(String base) {
        this.base = base;
    }

    /**
     * What came back.
     *
     * @param status 0 when nothing came back
     * @param body a missing node when it is no JSON
     */
    public record Answer(int status, JsonNode body, Map<String, String> headers) {
        public boolean ok() {
            return status / 100 == 2;
        }
    }

    public Http login(String email, String password) {
        Answer answer = post("/api/v1/auth/login", Map.of("email", email, "password", password));
        if (answer.status() != 200) {
            throw new IllegalStateException("login answered " + answer);
        }
        token = answer.body().path("token").asString();
        return this;
    }

    /** Signs in as the first administrator. */
    public Http login() {
        return login(PlatformProcess.EMAIL, PlatformProcess.PASSWORD);
    }

    /** Signed in by a token that is there already. */
    public Http withToken(String known) {
        token = known;
        return this;
    }

    /** Signed in to a company that is founded now, as whoever this is. */
    public Http inNewCompany(String name) {
        String tenant =
                post("/api/v1/tenants", Map.of("name", name)).body().path("id").asString();
        return new Http(base)
                .withToken(post("/api/v1/tenants/" + tenant + "/switch", null)
                        .body()
                        .path("token")
                        .asString());
    }

    public String token() {
        return java.util.Objects.requireNonNull(token, "log in first");
    }

    public Answer get(String path) {
        return exchange(request(path).GET());
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return exchange(request(path).DELETE());
    }

    private Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return exchange(request.method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** A file that is answered to a request with a body. */
    public byte[] download(String path, Object body) {
        return file(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** A file that is answered to a request without one. */
    public byte[] fetch(String path) {
        return file(request(path).GET().build());
    }

    private byte[] file(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no file but " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A form with one file, sent while it is made, however long it is, and with fields. */
    public Answer upload(String path, String fileName, Supplier<InputStream> file, Map<String, String> fields) {
        StringBuilder before = new StringBuilder();
        fields.forEach((name, value) -> before.append("--limit\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        before.append("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        Supplier<InputStream> form = () -> new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(before.toString().getBytes(StandardCharsets.UTF_8)),
                file.get(),
                new ByteArrayInputStream("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8)))));
        return exchange(request(path)
                .timeout(UPLOADED_WITHIN)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofInputStream(form)));
    }

    /** Any request on this platform, for what the other methods do not cover. */
    public Answer exchange(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return exchange(request);
    }

    /** A webhook as Twilio signs it. */
    public Answer webhook(String path, Map<String, String> parameters) {
        return webhook(path, parameters, TwilioSignature.of(PlatformProcess.TWILIO_TOKEN, base + path, parameters));
    }

    public Answer webhook(String path, Map<String, String> parameters, String signature) {
        String form = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature)
                .POST(BodyPublishers.ofString(form)));
    }

    void awaitHealthy(Duration patience, Process process, Supplier<String> output) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Answer answer = get("/health");
            if (answer.status() == 200
                    && answer.body().path("status").asString("").equals("healthy")) {
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the process has ended:\n" + output.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new IllegalStateException("not healthy in time:\n" + output.get());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> e.getValue().getFirst()));
            return new Answer(response.statusCode(), json(response.body()), headers);
        } catch (IOException e) {
            return new Answer(0, JSON.missingNode(), Map.of("failure", e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
