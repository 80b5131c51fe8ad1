package io.ringledger.platform.registries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory for what is not a version yet. Locked as long as somebody works in it, so that whoever comes later, also in
 * another process, can tell what a killed one has left.
 */
final class Incoming implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
    private static final String ALL = "incoming";
    private static final String LOCK = "lock";

    private final Path directory;
    private final FileChannel lock;

    private Incoming(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** A new one, after those that nobody works in any more are gone. */
    static Incoming in(Path root) throws IOException {
        sweep(root);
        Path directory = Files.createDirectories(
                root.resolve(ALL).resolve(UUID.randomUUID().toString()));
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileLock held = channel.lock();
        if (!held.isValid()) {
            throw new IOException("a new directory is locked by somebody else");
        }
        return new Incoming(directory, channel);
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    @Override
    public void close() {
        try {
            delete(directory);
            lock.close();
        } catch (IOException e) {
            LOG.warn("{} is left for the next sweep: {}", directory.getFileName(), e.toString());
        }
    }

    /** Removes what killed processes have left. */
    static void sweep(Path root) {
        Path all = root.resolve(ALL);
        if (!Files.isDirectory(all)) {
            return;
        }
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(all)) {
            for (Path directory : directories) {
                if (!isWorkedIn(directory)) {
                    delete(directory);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWorkedIn(Path directory) throws IOException {
        Path file = directory.resolve(LOCK);
        if (Files.notExists(file)) {
            // made a moment ago and not locked yet, or cut short between the two
            return Files.getLastModifiedTime(directory).toMillis() > System.currentTimeMillis() - 60_000;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException ownProcess) {
            return true;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(directory);
    }
}
