package io.ringledger.benchmarks.events;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What this disk takes for 4 KiB written and synced, which no synced commit can beat. */
public final class BareSync {

    private static final int BLOCK = 4_096;
    private static final int SAMPLES = 1_000;

    private BareSync() {}

    /** Median in milliseconds of appending a block and syncing the data. */
    public static double medianMillis(Path directory) throws IOException {
        var file = Files.createTempFile(directory, "bare-sync", ".bin");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var block = ByteBuffer.allocateDirect(BLOCK);
            var nanos = new long[SAMPLES];
            for (var i = 0; i < SAMPLES; i++) {
                block.clear();
                var start = System.nanoTime();
                channel.write(block, (long) i * BLOCK);
                channel.force(false);
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            return nanos[SAMPLES / 2] / 1e6;
        } finally {
            Files.delete(file);
        }
    }
}
