package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import io.ringledger.simulator.rest.CreateRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers are queued and opted out at the same time, half of them one straight after the other. A request to the carrier that was on its way when its number was
 * suppressed may still arrive; one that arrives later than that must not have been sent. Compares what was recorded.
 */
final class OptOuts {
    private static final Logger LOG = LoggerFactory.getLogger(OptOuts.class);
    private static final int NUMBERS = Integer.getInteger("ringledger.opt-outs.numbers", 60);
    private static final int CLIENTS = 12;
    private static final Duration ON_ITS_WAY = Duration.ofMillis(100);

    private final Http http;
    private final Map<String, String> calls = new ConcurrentHashMap<>();
    private final Map<String, Instant> suppressedAt = new ConcurrentHashMap<>();

    private OptOuts(Http http) {
        this.http = http;
    }

    static void race(Http http, SurvivingCarrier carrier, long seed) {
        new OptOuts(http).run(carrier, seed);
    }

    private void run(SurvivingCarrier carrier, long seed) {
        List<String> numbers =
                IntStream.range(0, NUMBERS).mapToObj("+1312555%04d"::formatted).toList();
        List<Runnable> apart = new ArrayList<>();
        numbers.subList(0, NUMBERS / 2).forEach(number -> apart.addAll(both(number)));
        Collections.shuffle(apart, new Random(seed));
        List<Runnable> all = new ArrayList<>(apart);
        numbers.subList(NUMBERS / 2, NUMBERS).forEach(number -> all.addAll(both(number)));
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            all.forEach(threads::execute);
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        assertThat(calls).hasSize(NUMBERS);
        assertThat(suppressedAt).hasSize(NUMBERS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(numbers)
                        .allSatisfy(number -> assertThat(outcome(number)).isNotEmpty()));
        compare(
                numbers,
                carrier.statistics().createRequests().stream()
                        .filter(request -> suppressedAt.containsKey(request.to()))
                        .toList());
    }

    private List<Runnable> both(String number) {
        return List.of(() -> call(number), () -> suppress(number));
    }

    private void compare(List<String> numbers, List<CreateRequest> requests) {
        List<Duration> after = requests.stream()
                .map(request -> Duration.between(suppressedAt.get(request.to()), request.arrivedAt()))
                .filter(Duration::isPositive)
                .sorted()
                .toList();
        long suppressed = numbers.stream()
                .filter(number -> outcome(number).equals("suppressed"))
                .count();
        LOG.info(
                "opt-outs: {} numbers, {} dialled, {} suppressed, {} requests arrived after the answer, the last by {} ms",
                NUMBERS,
                requests.size(),
                suppressed,
                after.size(),
                after.isEmpty() ? 0 : after.getLast().toMillis());
        assertThat(after).noneMatch(late -> late.compareTo(ON_ITS_WAY) > 0);
        assertThat(requests.size() + suppressed)
                .as("each is dialled or suppressed")
                .isEqualTo(NUMBERS);
        assertThat(suppressed).as("the race is one").isBetween(1L, NUMBERS - 1L);
    }

    private void call(String number) {
        Answer answer = http.post("/api/v1/calls/initiate", Map.of("to_number", number));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        calls.put(number, answer.body().at("/call/id").asString());
    }

    private void suppress(String number) {
        Answer answer = http.post("/dnc/suppress", Map.of("phone_number", number));
        Instant now = Instant.now();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        suppressedAt.put(number, now);
    }

    private String outcome(String number) {
        return http.get("/api/v1/calls/" + calls.get(number))
                .body()
                .at("/call/outcome")
                .asString("");
    }
}
