package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Series;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.outside.Http;
import io.ringledger.outside.PlatformProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Guard: seconds from {@code ./run}, built, until it is healthy: in an empty data directory, and in the same one again. */
public final class StartUp implements Benchmark {
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long LOOK_EVERY_MILLIS = 10;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Path root = Path.of(System.getProperty("benchmark.root", "..")).toRealPath();
        // builds where something changed, and fills the file cache
        seconds(root, settings.freshDirectory("start-built"));
        List<Double> firsts = new ArrayList<>();
        List<Double> laters = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            Path data = settings.freshDirectory("start");
            firsts.add(seconds(root, data));
            laters.add(seconds(root, data));
        }
        Series first = new Series(firsts);
        Series later = new Series(laters);
        results.add(new Outcome(
                "guard",
                "`./run` (built) to healthy, first start / later starts",
                "15 s / 6 s",
                first.over(later),
                List.of("first " + first.text("%.1f") + " s", "later " + later.text("%.1f") + " s"),
                "synced",
                List.of("both cores, not pinned, " + settings.rounds() + " starts of each kind")));
    }

    private static double seconds(Path root, Path data) throws IOException, InterruptedException {
        int port = PlatformProcess.freePort();
        ProcessBuilder run = new ProcessBuilder(root.resolve("run").toString(), "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.log").toFile());
        run.environment().put("RINGLEDGER_DATA_DIR", data.toString());
        Http http = new Http("http://localhost:" + port);
        long start = System.nanoTime();
        Process process = run.start();
        try {
            while (http.get("/health").status() != 200) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE_NANOS) {
                    throw new IllegalStateException("./run did not become healthy: " + data.resolve("output.log"));
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
