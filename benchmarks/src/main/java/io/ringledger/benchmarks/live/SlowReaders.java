package io.ringledger.benchmarks.live;

import io.ringledger.benchmarks.live.Screens.Screen;
import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * P7: 99th percentile until a fact is read by 990 healthy sockets while 10 others read nothing, over the same while none
 * does so. What those do not read piles up in the kernel's buffers first and in their queues then; that they are cut off at
 * last is tested, not measured.
 */
public final class SlowReaders implements Benchmark {
    private static final int HEALTHY = 990;
    private static final int STALLED = 10;
    private static final int CHANGES_PER_SECOND = 50;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        Histogram latencies = new ConcurrentHistogram(3);
        try (LiveGateway ours = new LiveGateway(settings.freshDirectory("p7"));
                Screens healthy = new Screens(ours.uri(), frame -> record(frame, latencies));
                Screens stalled = new Screens(ours.uri(), null)) {
            healthy.open(HEALTHY);
            Turns turns = Turns.of(
                    settings,
                    time -> {
                        List<Screen> asleep = stall(stalled);
                        double p99 = p99(ours, time, latencies);
                        asleep.forEach(Screen::close);
                        return p99;
                    },
                    time -> p99(ours, time, latencies));
            results.add(new Outcome(
                    "P7",
                    "p99 to 990 sockets with 10 that read nothing / with none",
                    "2 / 1.2 / 1.05",
                    turns.ratio(),
                    List.of(
                            "with " + turns.first().text("%.1f") + " ms",
                            "without " + turns.second().text("%.1f") + " ms"),
                    "no log",
                    List.of("%d changes/s, readers in the same process, %d healthy ones closed"
                            .formatted(CHANGES_PER_SECOND, healthy.closed()))));
        }
    }

    private static double p99(LiveGateway ours, Duration time, Histogram latencies) throws InterruptedException {
        latencies.reset();
        long start = System.nanoTime();
        long step = Duration.ofSeconds(1).toNanos() / CHANGES_PER_SECOND;
        long count = time.toSeconds() * CHANGES_PER_SECOND;
        for (long number = 0; number < count; number++) {
            for (long left = start + number * step - System.nanoTime(); left > 0; ) {
                LockSupport.parkNanos(left);
                left = start + number * step - System.nanoTime();
            }
            ours.send(number);
        }
        Thread.sleep(500);
        return latencies.getValueAtPercentile(99) / 1e3;
    }

    private static void record(String frame, Histogram latencies) {
        int from = frame.indexOf("t=");
        int to = from < 0 ? -1 : frame.indexOf(';', from);
        if (to > 0) {
            long sent = Long.parseLong(frame, from + 2, to, 10);
            latencies.recordValue(Math.max(0, (System.nanoTime() - sent) / 1_000));
        }
    }

    private static List<Screen> stall(Screens screens) throws InterruptedException {
        int before = screens.all().size();
        screens.open(STALLED);
        List<Screen> opened = screens.all().subList(before, before + STALLED);
        opened.forEach(Screen::stall);
        return opened;
    }
}
