package io.ringledger.embedded.mongo;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * Whether the disk has room for a commit. MVStore closes itself for good where a write fails, so none is begun that may
 * run out of space.
 */
final class Room {
    private static final long LEAST_BYTES = 4L * 1024 * 1024;
    /** What waits takes less on disk than in memory, but the pages above it are written, too. */
    private static final int BYTES_PER_WAITING = 2;

    private final Path file;

    /** @param file that the store writes to */
    Room(Path file) {
        this.file = file;
    }

    boolean isEnoughFor(MVStore store) {
        return isEnoughFor(store, 0);
    }

    /** Whether so many bytes more than what waits could be written. */
    boolean isEnoughFor(MVStore store, long more) {
        long waiting = (long) BYTES_PER_WAITING * store.getUnsavedMemory();
        return file.toFile().getUsableSpace() >= LEAST_BYTES + waiting + more;
    }
}
