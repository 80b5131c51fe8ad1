package io.ringledger.simulator;

import static org.awaitility.Awaitility.await;

import io.ringledger.simulator.PlatformDouble.Webhook;
import io.ringledger.simulator.call.AccountNumber;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A simulator a hundred times faster than life, a platform for it to talk to, and a client that speaks plain HTTP. */
final class Stage implements AutoCloseable {
    static final String OWN_NUMBER = "+15005550006";
    static final String TALK = "<Response><Dial><Conference>room</Conference></Dial></Response>";
    private static final JsonMapper MAPPER = new JsonMapper();

    final CarrierSimulator simulator;
    final PlatformDouble platform;
    private final HttpClient http = HttpClient.newHttpClient();

    record Answer(int status, JsonNode body, String retryAfter) {
        String text(String field) {
            return body.path(field).asString("");
        }

        int code() {
            return body.path("code").asInt(0);
        }
    }

    Stage() {
        this(options());
    }

    Stage(SimulatorOptions options) {
        simulator = CarrierSimulator.start(options);
        platform = new PlatformDouble(options.account().authToken());
        platform.answer("/voice", TALK);
    }

    static SimulatorOptions options() {
        return SimulatorOptions.defaults()
                .seeded(1)
                .timesFaster(100)
                .withNumbers(List.of(new AccountNumber(OWN_NUMBER)));
    }

    /** Creates a call that reports every event to {@code /status}; more parameters in pairs. */
    Answer call(String to, String... more) throws IOException, InterruptedException {
        return post("/Calls.json", form(to, more));
    }

    /** The SID of a call that was accepted. */
    String called(String to, String... more) throws IOException, InterruptedException {
        var answer = call(to, more);
        if (answer.status != 201) {
            throw new AssertionError("The call was refused: " + answer);
        }
        return answer.text("sid");
    }

    String form(String to, String... more) {
        var form = new StringBuilder("To=" + encoded(to) + "&From=" + encoded(OWN_NUMBER));
        form.append("&StatusCallback=").append(encoded(platform.url("/status?attempt=a-" + to.substring(1))));
        for (var event : List.of("initiated", "ringing", "answered", "completed")) {
            form.append("&StatusCallbackEvent=").append(event);
        }
        var inline = List.of(more).contains("Twiml");
        form.append(inline ? "" : "&Url=" + encoded(platform.url("/voice")));
        for (var index = 0; index < more.length; index += 2) {
            form.append('&').append(encoded(more[index])).append('=').append(encoded(more[index + 1]));
        }
        return form.toString();
    }

    Answer post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE().build());
    }

    Answer send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        var body = answer.body().isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(answer.body());
        return new Answer(
                answer.statusCode(),
                body,
                answer.headers().firstValue("Retry-After").orElse(""));
    }

    HttpRequest.Builder request(String path) {
        var pair = simulator.accountSid() + ':' + simulator.authToken();
        var account = "/2010-04-01/Accounts/" + simulator.accountSid();
        return HttpRequest.newBuilder(
                        URI.create(simulator.baseUrl() + (path.startsWith("/2010") ? "" : account) + path))
                .timeout(Duration.ofSeconds(10))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Waits until no call lives and no callback is on its way. */
    void untilQuiet() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> simulator.statistics().isQuiet());
    }

    void untilStatus(String sid, String status) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> get("/Calls/" + sid + ".json").text("status").equals(status));
    }

    /** What the call's callbacks said, in the order of arrival. */
    List<String> reported(String sid) {
        return callbacks(sid).stream()
                .map(callback -> callback.get("CallStatus"))
                .toList();
    }

    List<Webhook> callbacks(String sid) {
        return platform.at("/status").stream()
                .filter(callback -> callback.get("CallSid").equals(sid))
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        simulator.close();
        platform.close();
        http.close();
    }
}
