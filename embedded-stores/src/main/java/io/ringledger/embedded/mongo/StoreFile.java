package io.ringledger.embedded.mongo;

import io.ringledger.platform.records.StorageUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the file of the read models at the newest version that is whole.
 *
 * <p>MVStore by itself does not always find that version (2.5.252): it starts at the version its
 * header names, gives up as soon as a chunk is missing that nothing uses any more, and then takes an
 * old version whose chunks happen to be left. So the version is noted at closing. Where there is no
 * note, or MVStore comes to another version, the file is first settled: the whole of it is searched
 * for the newest version, and that one closed in order.
 */
final class StoreFile {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
    private static final int CACHE_MEGABYTES = 64;
    private static final int MOST_ATTEMPTS = 3;
    // a changed document rewrites its page: four documents of the usual size, not sixteen
    private static final int PAGE_BYTES = 4096;

    private final Path file;
    private final Path note;
    private final Path damaged;
    private final Path anew;

    StoreFile(Path directory) {
        this.anew = directory.resolve("views.new");
        this.file = directory.resolve("views.mv.db");
        this.note = directory.resolve("views.closed");
        this.damaged = directory.resolve("views.damaged");
    }

    Room room() {
        return new Room(file);
    }

    MVStore open() {
        try {
            Files.createDirectories(file.getParent());
            return openOrReplace();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private MVStore openOrReplace() throws IOException {
        try {
            return openNewest();
        } catch (MVStoreException unreadable) {
            if (unreadable.getErrorCode() == DataUtils.ERROR_FILE_LOCKED || !Files.exists(file)) {
                throw unreadable;
            }
            Files.move(file, damaged, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("The read models cannot be opened and will be rebuilt; the old file is {}", damaged, unreadable);
            return openNewest();
        }
    }

    private MVStore openNewest() throws IOException {
        if (!Files.exists(file)) {
            return settings().open();
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (!Files.exists(note)) {
                settle();
            }
            var store = settings().open();
            boolean newest = Files.readString(note).equals(Long.toString(store.getCurrentVersion()));
            // from now on the file may change
            Files.delete(note);
            if (newest) {
                return store;
            }
            store.closeImmediately();
        }
        throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "no version of {0} can be kept", file);
    }

    /**
     * Writes a second file, in which there is nothing but the present content.
     *
     * @return its version
     * @throws StorageUnavailableException if it cannot be written
     */
    long writeAnew(Consumer<MVStore> copy) {
        try {
            Files.deleteIfExists(anew);
            MVStore to = settings(anew).open();
            try {
                copy.accept(to);
                to.close();
                return to.getCurrentVersion();
            } finally {
                to.closeImmediately();
            }
        } catch (IOException | MVStoreException failed) {
            throw new StorageUnavailableException("The read models cannot be written to a new file", failed);
        }
    }

    /** Puts the second file in the place of the first, and takes away what was moved aside. */
    void takeNew(long version) {
        try {
            Files.deleteIfExists(note);
            Files.move(anew, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            closed(version);
            Files.deleteIfExists(damaged);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** MVStore's recovery mode takes pages it cannot read for empty, so nothing else is done in it. */
    private void settle() {
        var store = settings().recoveryMode().open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        // each commit lets go of what nothing used before it
        for (int commits = 0; commits < 2; commits++) {
            store.<String, Long>openMap("settled").put("version", store.getCurrentVersion());
            store.commit();
        }
        store.close();
        closed(store.getCurrentVersion());
    }

    /** No commits but our own: those that MVStore makes by itself take the maps' roots one by one. */
    private MVStore.Builder settings() {
        return settings(file);
    }

    private static MVStore.Builder settings(Path path) {
        return new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES);
    }

    void closed(long version) {
        try {
            Files.writeString(note, Long.toString(version));
        } catch (IOException failed) {
            LOG.warn("The next start will take longer, since {} cannot be written", note, failed);
        }
    }
}
