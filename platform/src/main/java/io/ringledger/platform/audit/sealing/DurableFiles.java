package io.ringledger.platform.audit.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are on disk when a method returns. */
final class DurableFiles {
    private DurableFiles() {}

    static Path createDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        syncNameOf(directory);
        return directory;
    }

    /** The file itself; its name in the directory only by {@link #move}. */
    static void write(Path file, String text) throws IOException {
        append(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void append(Path file, byte[] bytes) throws IOException {
        boolean fresh = Files.notExists(file);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        if (fresh) {
            syncNameOf(file);
        }
    }

    static void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncNameOf(to);
    }

    /** A new name is on disk only when its directory is. */
    private static void syncNameOf(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(directoryOf(file), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The root is its own. */
    static Path directoryOf(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        return directory == null ? file.toAbsolutePath() : directory;
    }
}
