package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.ClosedLoop;
import io.ringledger.benchmarks.load.Handbook;
import io.ringledger.benchmarks.load.Request;
import io.ringledger.benchmarks.load.Surface;
import io.ringledger.benchmarks.load.Tally;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import io.ringledger.benchmarks.platform.LogWriter;
import io.ringledger.outside.Http;
import io.ringledger.outside.PlatformProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * P5: what dashboards and lists take with many calls over with few; the p99 of the slowest kind of read. Calls are spread
 * over thirty days; a thousand entries of the knowledge base on either side; four clients, each waiting for its answer.
 */
public final class Reads implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(Reads.class);
    private static final int MANY = Integer.getInteger("benchmark.calls", 100_000);
    private static final int FEW = 10_000;
    private static final int ENTRIES = 1_000;
    private static final int CLIENTS = 4;
    private static final double PERCENTILE = 99;
    private static final Duration SPREAD = Duration.ofDays(30);
    private static final Duration CATCH_UP = Duration.ofMinutes(30);

    @Override
    public void run(Settings settings, Results results) throws Exception {
        try (Server many = filled("p5-many", MANY, settings);
                Server few = filled("p5-few", FEW, settings)) {
            List<Request> ofMany = requests(many);
            List<Request> ofFew = requests(few);
            List<Tally> rounds = new ArrayList<>();
            Turns turns = Turns.of(
                    settings,
                    time -> slowest(measured(many, ofMany, time, rounds), ofMany),
                    time -> slowest(measured(few, ofFew, time, new ArrayList<>()), ofFew));
            Tally last = rounds.getLast();
            Outcome outcome = new Outcome(
                    "P5",
                    "p99 of the slowest read, %,d calls / %,d".formatted(MANY, FEW),
                    "5 / 2 / 1.2",
                    turns.ratio(),
                    List.of(
                            "%,d calls ".formatted(MANY) + turns.first().text("%.0f") + " ms",
                            "%,d calls ".formatted(FEW) + turns.second().text("%.0f") + " ms"),
                    "reads only",
                    List.of("%,.0f reads/s by %d clients".formatted(last.requestsPerSecond(), CLIENTS)));
            for (Request request : ofMany) {
                outcome = outcome.with(
                        "%s p99 %.0f ms".formatted(request.kind(), last.millis(request.kind(), PERCENTILE)));
            }
            results.add(last.troubles().isEmpty() ? outcome : outcome.with(last.troubles()));
        }
    }

    private static Server filled(String name, int calls, Settings settings) throws IOException, InterruptedException {
        Path data = settings.freshDirectory(name);
        long start = System.nanoTime();
        try (LogWriter log = new LogWriter(data)) {
            log.judgedCalls(calls, SPREAD);
            log.finish();
        }
        long written = System.nanoTime();
        Server server = Server.start(PlatformProcess.onDirectory(data).patience(CATCH_UP), settings);
        Handbook.write(new Http(server.process().url()).login(), ENTRIES);
        LOG.info(
                "{} calls were written in {} s and caught up with in {} s",
                calls,
                (written - start) / 1_000_000_000,
                (System.nanoTime() - written) / 1_000_000_000);
        return server;
    }

    private static Tally measured(Server server, List<Request> requests, Duration time, List<Tally> rounds) {
        Tally tally = new ClosedLoop(server.port(), CLIENTS).run(time, client -> inTurns(requests, client));
        rounds.add(tally);
        return tally;
    }

    private static Supplier<Request> inTurns(List<Request> requests, int first) {
        int[] next = {first};
        return () -> requests.get(next[0]++ % requests.size());
    }

    private static double slowest(Tally tally, List<Request> requests) {
        return requests.stream()
                .mapToDouble(request -> tally.millis(request.kind(), PERCENTILE))
                .max()
                .orElseThrow();
    }

    private static List<Request> requests(Server server) {
        Surface surface = server.surface();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String month = "from_date=" + now.minus(SPREAD).minusSeconds(777) + "&to_date=" + now.minusSeconds(333);
        String id = new Http(server.process().url())
                .login()
                .get("/api/v1/calls?limit=1")
                .body()
                .at("/calls/0/id")
                .asString();
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("overview", "/api/v1/analytics/overview?" + month);
        paths.put("volume by hour", "/api/v1/analytics/call-volume?interval=hour&" + month);
        paths.put("qa", "/api/v1/analytics/qa?time_zone=Asia/Kolkata&" + month);
        paths.put("sentiment", "/api/v1/analytics/sentiment?interval=week&" + month);
        paths.put("escalations", "/api/v1/analytics/escalations?" + month);
        paths.put("call", "/api/v1/calls/" + id);
        paths.put("transcript", "/api/v1/calls/" + id + "/interactions");
        paths.put("list", "/api/v1/calls");
        paths.put("list by status", "/api/v1/calls?status=completed&sentiment=negative");
        paths.put("list by score", "/api/v1/calls?sort_by=qa_score&min_qa_score=0.8");
        paths.put("list by time", "/api/v1/calls?" + month);
        paths.put("search", "/api/v1/calls?search=%2B12125550001");
        paths.put("knowledge", "/api/v1/knowledge");
        paths.put("knowledge search", "/api/v1/knowledge?search=word17+word2");
        paths.put("passages", "/api/v1/knowledge/passages?similarity_threshold=0.1&question=" + question());
        paths.put("agents", "/api/v1/agents");
        return paths.entrySet().stream()
                .map(path -> surface.get(path.getKey(), path.getValue()))
                .toList();
    }

    /** As long as what a customer says. */
    private static String question() {
        return Handbook.words(new Random(1), 12).replace(' ', '+');
    }
}
