package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever body any operation of the OpenAPI document gets, the whole platform behind it answers with a refusal of its own,
 * and has no more in memory afterwards. The long run is {@code -Dringledger.hostile.bodies=100000}.
 */
@ExtendWith(Journeys.class)
class HostileBodiesTest {
    private static final Logger LOG = LoggerFactory.getLogger(HostileBodiesTest.class);
    private static final int BODIES = Integer.getInteger("ringledger.hostile.bodies", 2_000);
    private static final long SEED = Long.getLong("ringledger.hostile.seed", 20261128L);

    /** No more than uploads may come at once. */
    private static final int CLIENTS = 4;

    private static final Pattern HEAP =
            Pattern.compile("jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*}\\s+([0-9.E+]+)");
    private static final List<String> TRAITORS =
            List.of("exception", "java.", "io.ringledger", "springframework", "<html", "\tat ");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json",
            "application/json; charset=utf-8",
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded");

    private final PlatformProcess platform;
    private final Http webhooks;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final List<String> broken = Collections.synchronizedList(new ArrayList<>());

    private record Target(String method, String path, JsonNode operation) {}

    HostileBodiesTest(PlatformProcess platform) {
        this.platform = platform;
        this.webhooks = new Http(platform.url());
        // what is set by chance, limits for one, holds for nobody else
        this.token = new Http(platform.url()).login().inNewCompany("Hostile").token();
    }

    @Test
    void noBodyBreaksAnything() {
        JsonNode document = new Http(platform.url()).get("/v3/api-docs").body();
        List<Target> targets = targets(document);
        assertThat(targets).hasSizeGreaterThan(15);
        attack(document, targets, BODIES / 10, SEED - 1); // what is loaded and compiled once is no leak
        statuses.clear();
        long before = heap();
        long began = System.nanoTime();
        attack(document, targets, BODIES, SEED);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        long after = heap();
        LOG.info(
                "{} bodies at {} operations in {} s; answers {}; heap {} MB before, {} MB after",
                BODIES,
                targets.size(),
                seconds,
                statuses,
                before >> 20,
                after >> 20);
        assertThat(broken).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404);
    }

    private void attack(JsonNode document, List<Target> targets, int bodies, long seed) {
        List<CompletableFuture<Void>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> CompletableFuture.runAsync(() -> {
                    Random random = new Random(seed + client);
                    HostileBodies hostile = new HostileBodies(document, random);
                    for (int i = client; i < bodies; i += CLIENTS) {
                        attack(targets.get(random.nextInt(targets.size())), hostile, random);
                    }
                }))
                .toList();
        clients.forEach(CompletableFuture::join);
    }

    private void attack(Target target, HostileBodies hostile, Random random) {
        String path = target.path().replaceAll("\\{[^}]*}", random.nextInt(3) == 0 ? "x" : "7");
        if (path.startsWith("/webhooks/")) {
            Map<String, String> form = hostile.form();
            Http.Answer answer = webhooks.webhook(path, form);
            judge(answer.status(), "", target + " " + form);
            return;
        }
        byte[] body = hostile.next(target.operation());
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url() + path))
                .timeout(Duration.ofSeconds(20))
                .method(target.method(), BodyPublishers.ofByteArray(body))
                .header("Content-Type", TYPES.get(random.nextInt(TYPES.size())))
                .header("Authorization", "Bearer " + token)
                .build();
        String what = target.method() + " " + path + " "
                + new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8);
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            judge(answer.statusCode(), answer.body(), what);
        } catch (IOException closed) {
            // a body that is refused before it is read whole may cost the connection
            statuses.merge(0, 1, Integer::sum);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void judge(int status, String answer, String what) {
        statuses.merge(status, 1, Integer::sum);
        boolean refusedInWords = status < 400 || answer.isEmpty() || hasCode(answer);
        String lower = answer.toLowerCase(Locale.ROOT);
        if (status >= 500
                || !refusedInWords
                || (status >= 400 && TRAITORS.stream().anyMatch(lower::contains))) {
            broken.add(status + " " + answer + " for " + what);
        }
    }

    private static boolean hasCode(String answer) {
        try {
            JsonNode json = JsonMapper.shared().readTree(answer);
            return !json.at("/error/code")
                    .asString(json.path("code").asString(""))
                    .isEmpty();
        } catch (JacksonException no) {
            return false;
        }
    }

    private static List<Target> targets(JsonNode document) {
        List<Target> targets = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (path.equals("/auth/logout") || path.endsWith("/change-password")) {
                        return; // would end the sign-in that all others are tried with, or lock its name
                    }
                    if (!method.equals("get") || path.hashCode() % 7 == 0) { // a body is no business of a GET
                        targets.add(new Target(method.toUpperCase(Locale.ROOT), path, operation));
                    }
                }));
        return targets;
    }

    /** Bytes in use once everything that can be collected was. */
    private long heap() {
        collect();
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url() + "/actuator/prometheus"))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            Matcher each =
                    HEAP.matcher(http.send(request, BodyHandlers.ofString()).body());
            long used = 0;
            while (each.find()) {
                used += (long) Double.parseDouble(each.group(1));
            }
            return used;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void collect() {
        try {
            new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", String.valueOf(platform.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
