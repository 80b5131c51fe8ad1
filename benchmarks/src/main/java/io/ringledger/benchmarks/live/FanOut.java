package io.ringledger.benchmarks.live;

import io.ringledger.benchmarks.measuring.Benchmark;
import io.ringledger.benchmarks.measuring.Outcome;
import io.ringledger.benchmarks.measuring.Results;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.benchmarks.measuring.Turns;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * P6: frames a second to 1,000 sockets, over the same of a bare server that writes one frame that was encoded before. The
 * sender goes on when the slowest reader is no more than {@value #AHEAD} frames behind, on both sides.
 */
public final class FanOut implements Benchmark {
    static final int SOCKETS = 1_000;
    private static final int AHEAD = 64;
    private static final int SERVER_THREADS = 2;

    @Override
    public void run(Settings settings, Results results) throws Exception {
        try (LiveGateway ours = new LiveGateway(settings.freshDirectory("p6"));
                BareSockets bare = new BareSockets(frame(), SERVER_THREADS);
                Screens readers = new Screens(ours.uri(), null);
                Screens bareReaders = new Screens(bare.uri(), null)) {
            readers.open(SOCKETS);
            bareReaders.open(SOCKETS);
            Turns turns = Turns.of(
                    settings, time -> perSecond(ours, readers, time), time -> perSecond(bare, bareReaders, time));
            results.add(new Outcome(
                    "P6",
                    "frames/s to 1,000 sockets, a quarter more changes of another tenant / bare Netty, one encoded frame",
                    ".30 / .60 / .85",
                    turns.ratio(),
                    List.of(
                            "ours " + turns.first().text("%,.0f") + "/s",
                            "bare " + turns.second().text("%,.0f") + "/s"),
                    "no log",
                    List.of("readers in the same process on both sides; closed %d and %d"
                            .formatted(readers.closed(), bareReaders.closed()))));
        }
    }

    private static double perSecond(Sender sender, Screens readers, Duration time) {
        long before = readers.frames();
        long base = readers.fewest();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        for (long sent = 0; System.nanoTime() < end; sent++) {
            while (sent - (readers.fewest() - base) > AHEAD && System.nanoTime() < end) {
                LockSupport.parkNanos(200_000);
            }
            sender.send(sent);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double frames = readers.frames() - before;
        settle(readers);
        return frames / seconds;
    }

    /** What is on its way belongs to nobody's next turn. */
    private static void settle(Screens readers) {
        long frames = -1;
        while (frames != readers.frames()) {
            frames = readers.frames();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** As long as ours. */
    private static byte[] frame() {
        return "{\"event\":\"interaction.added\",\"data\":{%s}}"
                .formatted(" ".repeat(400))
                .getBytes(StandardCharsets.UTF_8);
    }
}
