package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.ClosedLoop;
import io.ringledger.benchmarks.load.Connection.Answer;
import io.ringledger.benchmarks.load.Frames;
import io.ringledger.benchmarks.load.OpenLoop;
import io.ringledger.benchmarks.load.Tally;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Series;
import io.ringledger.benchmarks.measuring.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/**
 * P4: how long until a change is on a screen, over how long until its command is acknowledged; 99th percentiles at half
 * of the peak. Seen is the frame on a WebSocket. It counts from the call's own start time, which is before the commit and
 * cut to the millisecond, so the figure is never too good.
 */
public final class ProjectionLag implements Benchmark {
    private static final int CLIENTS = 64;
    private static final int CONNECTIONS = 256;
    private static final double PART_OF_PEAK = 0.5;
    private static final double PERCENTILE = 99;

    /** Calls a second, where somebody wants to know of another load; 0 where nobody does. */
    private static final int GIVEN = Integer.getInteger("benchmark.load", 0);

    private static final Duration STRAGGLERS = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void run(Settings settings, Results results) throws Exception {
        double load = GIVEN > 0 ? GIVEN : PART_OF_PEAK * peak(settings);
        List<Double> acknowledged = new ArrayList<>();
        List<Double> visible = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (Server server = Server.start(settings.freshDirectory("p4"), settings);
                Frames frames = new Frames(server.port(), server.token())) {
            AtomicLong first = new AtomicLong();
            round(server, frames, load, settings.warmUp(), first);
            for (int each = 0; each < settings.rounds(); each++) {
                Round round = round(server, frames, load, settings.round(), first);
                acknowledged.add(round.tally().millis("initiate", PERCENTILE));
                visible.add(round.visible().getValueAtPercentile(PERCENTILE) / 1e3);
                notes = round.notes();
            }
        }
        Series seen = new Series(visible);
        Series answered = new Series(acknowledged);
        notes.add("load %,.0f calls/s, each with four to five callbacks".formatted(load));
        results.add(new Outcome(
                "P4",
                "p99 commit to visible on a WebSocket / p99 command ack, at "
                        + (GIVEN > 0 ? "a given load" : "50 % of peak"),
                "10 / 3 / 1.5",
                seen.over(answered),
                List.of("visible " + seen.text("%.1f") + " ms", "ack " + answered.text("%.1f") + " ms"),
                "synced",
                notes));
    }

    /** In a process of its own, so that no backlog of it is left. */
    private static double peak(Settings settings) throws Exception {
        try (Server server = Server.start(settings.freshDirectory("p4-peak"), settings)) {
            AtomicLong numbers = new AtomicLong();
            ClosedLoop load = new ClosedLoop(server.port(), CLIENTS);
            load.run(settings.warmUp(), client -> () -> server.surface().initiate(numbers.incrementAndGet()));
            return load.run(settings.round(), client -> () -> server.surface().initiate(numbers.incrementAndGet()))
                    .commandsPerSecond();
        }
    }

    /** What a round brought: answers, and microseconds until calls were seen. */
    private record Round(Tally tally, Histogram visible, List<String> notes) {}

    private static Round round(Server server, Frames frames, double rate, Duration time, AtomicLong first)
            throws InterruptedException {
        Map<String, Instant> started = new ConcurrentHashMap<>();
        Tally tally = new OpenLoop(server.port(), CONNECTIONS, rate)
                .run(
                        time,
                        first.getAndAdd((long) (rate * time.toSeconds()) + 1),
                        index -> server.surface().initiate(index),
                        (index, answer, nanos) -> note(answer, started));
        Instant end = Instant.now().plus(STRAGGLERS);
        while (Instant.now().isBefore(end) && started.keySet().stream().anyMatch(call -> frames.seen(call) == null)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Histogram visible = new Histogram(3);
        long unseen = 0;
        for (var call : started.entrySet()) {
            Instant seen = frames.seen(call.getKey());
            if (seen == null) {
                unseen++;
            } else {
                visible.recordValue(
                        Math.max(0, Duration.between(call.getValue(), seen).toNanos() / 1_000));
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("unseen %d of %d, visible p50 %.1f ms, ack p50 %.1f ms %s"
                .formatted(
                        unseen,
                        started.size(),
                        visible.getValueAtPercentile(50) / 1e3,
                        tally.millis("initiate", 50),
                        tally.troubles()));
        if (frames.closed() != null) {
            notes.add("the socket was closed: " + frames.closed());
        }
        return new Round(tally, visible, notes);
    }

    private static void note(Answer answer, Map<String, Instant> started) {
        if (answer.ok()) {
            var call = JSON.readTree(answer.body()).path("call");
            started.put(
                    Objects.requireNonNull(Frames.callId(answer.body())),
                    Instant.parse(call.path("started_at").asString()));
        }
    }
}
