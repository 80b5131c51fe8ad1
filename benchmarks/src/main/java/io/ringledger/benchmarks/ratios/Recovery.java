package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.Connection;
import io.ringledger.benchmarks.load.Surface;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Machine;
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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** P10: from {@code kill -9} until the first command is acknowledged again, with a million events over with ten thousand. */
public final class Recovery implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final long MANY = Long.getLong("benchmark.events", 1_000_000);
    private static final long FEW = 10_000;
    private static final Duration CATCH_UP = Duration.ofMinutes(8);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long TRY_EVERY_MILLIS = 5;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.CLIENT);
        }
        Settings once =
                new Settings(settings.rounds(), 0, 0, settings.pinned(), settings.directory(), settings.results());
        Path many = filled("p10-many", MANY, settings);
        Path few = filled("p10-few", FEW, settings);
        Turns turns = Turns.of(once, time -> seconds(many, settings), time -> seconds(few, settings));
        results.add(new Outcome(
                "P10",
                "kill -9 to first acknowledged command, %,d events / %,d".formatted(MANY, FEW),
                "5 / 2 / 1.2",
                turns.ratio(),
                List.of(
                        "%,d events ".formatted(MANY) + turns.first().text("%.1f") + " s",
                        "%,d events ".formatted(FEW) + turns.second().text("%.1f") + " s"),
                "synced",
                List.of()));
    }

    /** A directory of a platform that has caught up with so many events. */
    private static Path filled(String name, long events, Settings settings) throws IOException {
        Path data = settings.freshDirectory(name);
        long start = System.nanoTime();
        try (LogWriter log = new LogWriter(data)) {
            log.wholeCalls(events);
            log.finish();
        }
        long written = System.nanoTime();
        PlatformProcess.onDirectory(data).patience(CATCH_UP).start().kill();
        LOG.info(
                "{} events were written in {} s and caught up with in {} s",
                events,
                (written - start) / 1_000_000_000,
                (System.nanoTime() - written) / 1_000_000_000);
        return data;
    }

    private static double seconds(Path data, Settings settings) throws IOException, InterruptedException {
        int port = PlatformProcess.freePort();
        String token;
        try (PlatformProcess platform = launch(data, settings).start(port)) {
            token = new Http(platform.url()).login().token();
            acknowledged(new Surface(port, token), port, 1);
            long killed = System.nanoTime();
            platform.kill();
            try (PlatformProcess again = launch(data, settings).launch(port)) {
                acknowledged(new Surface(port, token), port, 2);
                double seconds = (System.nanoTime() - killed) / 1e9;
                again.kill();
                return seconds;
            }
        }
    }

    private static PlatformProcess.Launch launch(Path data, Settings settings) {
        PlatformProcess.Launch launch = PlatformProcess.onDirectory(data);
        return settings.pinned() ? launch.pinnedTo(Machine.SERVER) : launch;
    }

    /** Tries until a call was initiated. */
    private static void acknowledged(Surface surface, int port, long number) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Connection connection = new Connection(port)) {
                if (connection.exchange(surface.initiate(number)).ok()) {
                    return;
                }
            } catch (IOException e) {
                LOG.debug("not yet", e);
            }
            TimeUnit.MILLISECONDS.sleep(TRY_EVERY_MILLIS);
        }
        throw new IllegalStateException("nothing was acknowledged in time");
    }
}
