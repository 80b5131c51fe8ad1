package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.Connection;
import io.ringledger.benchmarks.load.Surface;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Series;
import io.ringledger.benchmarks.measuring.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * A day of inbound calls, brought in through signed webhooks as fast as 64 connections bring it: each call rings in, is
 * greeted and ends. How many events a second become of it, and how far the read models are behind at its end.
 */
public final class DayOfCalls implements Benchmark {
    private static final int CALLS = Integer.getInteger("benchmark.calls", 100_000);
    private static final int CONNECTIONS = 64;
    private static final Pattern POSITION = Pattern.compile("(?m)^ringledger_projection_position\\{.*} ([0-9.E]+)$");
    private static final Pattern LAG = Pattern.compile("(?m)^ringledger_projection_lag\\{.*} ([0-9.E]+)$");

    private final HttpClient http = HttpClient.newHttpClient();
    private final long series = System.nanoTime();

    @Override
    public void run(Settings settings, Results results) throws Exception {
        try (Server server = Server.start(settings.freshDirectory("day"), settings)) {
            long start = System.nanoTime();
            long refused = bring(server);
            double seconds = (System.nanoTime() - start) / 1e9;
            long lag = most(LAG, metrics(server));
            long caughtUp = System.nanoTime();
            String now = metrics(server);
            while (most(LAG, now) > 0) {
                Thread.sleep(500);
                now = metrics(server);
            }
            double behind = (System.nanoTime() - caughtUp) / 1e9;
            long events = most(POSITION, now) + 1;
            results.add(new Outcome(
                    "day",
                    "events/s while a day of " + CALLS + " calls comes in through webhooks",
                    "–",
                    new Series(List.of(events / seconds)),
                    List.of("%,d events in %,.0f s; %,.0f calls/s".formatted(events, seconds, CALLS / seconds)),
                    "synced",
                    List.of("read models %,d events behind at the end, caught up after %.1f s more; %d webhooks refused"
                            .formatted(lag, behind, refused))));
        }
    }

    /** Answers how many webhooks were not taken. */
    private long bring(Server server) {
        AtomicLong next = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                threads.execute(() -> bring(server, next, refused));
            }
        }
        return refused.get();
    }

    private void bring(Server server, AtomicLong next, AtomicLong refused) {
        Surface surface = server.surface();
        try (Connection connection = new Connection(server.port())) {
            for (long call = next.getAndIncrement(); call < CALLS; call = next.getAndIncrement()) {
                String sid = Surface.callSid(series, call);
                for (var request : List.of(surface.voice(sid, call), surface.status(sid, "completed", 3))) {
                    if (!connection.exchange(request).ok()) {
                        refused.incrementAndGet();
                    }
                }
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        }
    }

    private String metrics(Server server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.process().url() + "/actuator/prometheus"))
                .header("Authorization", "Bearer " + server.token())
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static long most(Pattern gauge, String metrics) {
        return gauge.matcher(metrics)
                .results()
                .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
                .max()
                .orElseThrow();
    }
}
