package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that are cut off by {@code kill -9} and ask again under their keys have done everything once: calls, which are new
 * by their ids, and notes, which are added to a call that is there. Not in every build: others wait half a minute for whoever
 * was cut off.
 */
@EnabledIfSystemProperty(named = "ringledger.repeat.rounds", matches = "[1-9][0-9]*")
class RepeatedRequestKillTest {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatedRequestKillTest.class);
    private static final int ROUNDS = Integer.getInteger("ringledger.repeat.rounds", 1);
    private static final int CLIENTS = 32;
    private static final long SEED = 20261128L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);

    /** Requests by key: where, and what. */
    private final Map<String, Request> sent = new ConcurrentHashMap<>();

    private record Request(String path, String text) {}

    @Test
    void whatIsAskedAgainIsDoneOnce(@TempDir Path data) {
        int port = PlatformProcess.freePort();
        String call = "";
        int repeated = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Request> open = new ConcurrentHashMap<>();
            try (PlatformProcess platform = launch(data).start(port)) {
                Http http = new Http(platform.url()).login();
                call = call.isEmpty() ? newCall(http) : call;
                traffic(platform, http.token(), call, open);
            }
            try (PlatformProcess platform = launch(data).start(port)) {
                Http http = new Http(platform.url()).login();
                repeated += open.size();
                open.forEach((key, request) -> Awaitility.await()
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .untilAsserted(() ->
                                assertThat(post(http, key, request).status()).isEqualTo(201)));
                verify(http, call);
            }
            LOG.info("round {}: {} requests, {} of them repeated after a crash", round + 1, sent.size(), repeated);
        }
        assertThat(repeated).isPositive();
    }

    private static PlatformProcess.Launch launch(Path data) {
        return PlatformProcess.onDirectory(data);
    }

    private static String newCall(Http http) {
        return http.post("/api/v1/calls/initiate", Map.of("to_number", "+12125550106"))
                .body()
                .at("/call/id")
                .asString();
    }

    private void traffic(PlatformProcess platform, String token, String call, Map<String, Request> open) {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> CompletableFuture.runAsync(
                            () -> {
                                Http http = new Http(platform.url()).withToken(token);
                                while (!over.get()) {
                                    String key = UUID.randomUUID().toString();
                                    Request request = client % 2 == 0
                                            ? new Request("/api/v1/calls/initiate", key)
                                            : new Request("/api/v1/calls/" + call + "/notes", key);
                                    sent.put(key, request);
                                    open.put(key, request);
                                    if (post(http, key, request).status() == 201) {
                                        open.remove(key);
                                    }
                                }
                            },
                            clients))
                    .toList();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1_000 + random.nextInt(2_000)));
            platform.kill();
            over.set(true);
            all.forEach(CompletableFuture::join);
        }
    }

    private static Answer post(Http http, String key, Request request) {
        Map<String, Object> body = request.path().endsWith("/notes")
                ? Map.of("note", request.text())
                : Map.of("to_number", "+12125550107", "business_id", request.text());
        return http.exchange(
                "POST",
                request.path(),
                Map.of("Content-Type", "application/json", "Idempotency-Key", key),
                JsonMapper.shared().writeValueAsString(body));
    }

    private void verify(Http http, String call) {
        List<String> notes = new ArrayList<>();
        JsonNode shown = http.get("/api/v1/calls/" + call + "/notes").body().path("notes");
        shown.forEach(note -> notes.add(note.path("note").asString()));
        sent.forEach((key, request) -> {
            if (request.path().endsWith("/notes")) {
                assertThat(notes.stream().filter(key::equals))
                        .as("note %s", key)
                        .hasSize(1);
            } else {
                Awaitility.await()
                        .untilAsserted(() -> assertThat(http.get("/api/v1/calls?business_id=" + key)
                                        .body()
                                        .at("/pagination/total")
                                        .asInt())
                                .as("calls of %s", key)
                                .isEqualTo(1));
            }
        });
    }
}
