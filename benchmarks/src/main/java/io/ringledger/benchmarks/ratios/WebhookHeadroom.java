package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.OpenLoop;
import io.ringledger.benchmarks.load.Request;
import io.ringledger.benchmarks.load.Surface;
import io.ringledger.benchmarks.load.Tally;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Machine;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Series;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.outside.Http;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * P8: the 15,000 ms that Twilio waits, over the 99.9th percentile of our answers to 833 signed callbacks a second, while
 * a dashboard reads lists and details: one read to ten callbacks. Each call has five: it is announced, rings, is answered,
 * has ended, and has ended once more.
 */
public final class WebhookHeadroom implements Benchmark {
    private static final double TWILIO_WAITS_MILLIS = 15_000;
    private static final double CALLBACKS_PER_SECOND = 833;
    private static final int CALLBACKS_PER_READ = 10;
    private static final int CALLBACKS_PER_CALL = 5;
    private static final int CALLS_BETWEEN_CALLBACKS = 100;
    private static final int CONNECTIONS = 256;
    private static final double PERCENTILE = 99.9;
    private static final String LIST = "/api/v1/calls?limit=50&sort_by=started_at&sort_order=desc";
    private static final String COMPLETED = LIST + "&status=completed&direction=inbound";

    private final long series = System.nanoTime();
    private final Random random = new Random(series);

    @Override
    public void run(Settings settings, Results results) throws Exception {
        double rate = CALLBACKS_PER_SECOND * (CALLBACKS_PER_READ + 1) / CALLBACKS_PER_READ;
        try (Server server = Server.start(settings.freshDirectory("p8"), settings)) {
            OpenLoop load = new OpenLoop(server.port(), CONNECTIONS, rate);
            List<String> calls = new ArrayList<>(List.of("call_1"));
            long first = round(load, settings.warmUp(), 0, server, calls).next();
            calls.clear();
            calls.addAll(listed(server));
            List<Double> callbacks = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            for (int each = 0; each < settings.rounds(); each++) {
                Round round = round(load, settings.round(), first, server, calls);
                first = round.next();
                callbacks.add(round.used().result().millis("webhook", PERCENTILE));
                notes.add(round.note());
            }
            Series answered = new Series(callbacks);
            Series waits = new Series(
                    callbacks.stream().map(ignored -> TWILIO_WAITS_MILLIS).toList());
            results.add(new Outcome(
                    "P8",
                    "15,000 ms / p99.9 answer at 833 signed callbacks/s and 83 reads/s",
                    "30 / 100 / 300",
                    waits.over(answered),
                    List.of("p99.9 callback " + answered.text("%.1f") + " ms"),
                    "synced",
                    notes));
        }
    }

    /** What a round brought, and the index that follows it. */
    private record Round(Machine.Used<Tally> used, long next) {
        String note() {
            Tally tally = used.result();
            return "callbacks p50 %.1f, p99 %.1f, max %.0f ms; list p99 %.1f, detail p99 %.1f ms; client %.0f %% of its core %s"
                    .formatted(
                            tally.millis("webhook", 50),
                            tally.millis("webhook", 99),
                            tally.millis("webhook", 100),
                            tally.millis("list", 99),
                            tally.millis("detail", 99),
                            100 * used.cores(),
                            tally.troubles());
        }
    }

    private Round round(OpenLoop load, Duration time, long first, Server server, List<String> calls) throws Exception {
        var used = Machine.using(
                () -> load.run(time, first, index -> request(index, server.surface(), calls), OpenLoop.Listener.NONE));
        return new Round(used, first + (long) (load.perSecond() * time.toSeconds()));
    }

    private Request request(long index, Surface surface, List<String> calls) {
        if (index % (CALLBACKS_PER_READ + 1) == CALLBACKS_PER_READ) {
            return read(index / (CALLBACKS_PER_READ + 1), surface, calls);
        }
        long callback = index - index / (CALLBACKS_PER_READ + 1);
        long step = callback % CALLBACKS_PER_CALL;
        long call = callback / CALLBACKS_PER_CALL - step * CALLS_BETWEEN_CALLBACKS;
        // calls of before the first index were announced by nobody: their reports are kept, as reports that come early
        // are
        String sid = Surface.callSid(series, call);
        return switch ((int) step) {
            case 0 -> surface.voice(sid, call);
            case 1 -> surface.status(sid, "ringing", 1);
            case 2 -> surface.status(sid, "in-progress", 2);
            default -> surface.status(sid, "completed", 3);
        };
    }

    private Request read(long number, Surface surface, List<String> calls) {
        return switch ((int) (number % 3)) {
            case 0 -> surface.get("list", LIST);
            case 1 -> surface.get("list", COMPLETED);
            default -> surface.get("detail", "/api/v1/calls/" + often(calls));
        };
    }

    /** The newest call half of the time, the next a quarter of it, and so on. */
    private String often(List<String> calls) {
        int rank = Math.min(calls.size() - 1, (int) (-Math.log(1 - random.nextDouble()) / Math.log(2)));
        return calls.get(rank);
    }

    private static List<String> listed(Server server) {
        Http http = new Http(server.process().url()).login();
        List<String> ids = new ArrayList<>();
        for (JsonNode call : http.get(LIST).body().path("calls")) {
            ids.add(call.path("id").asString());
        }
        return ids;
    }
}
