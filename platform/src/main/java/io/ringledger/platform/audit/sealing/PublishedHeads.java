package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.WholeLines;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Heads outside of the store, one line each; only ever appended to. */
final class PublishedHeads {
    private final Path file;

    PublishedHeads(Path file) {
        this.file = file;
    }

    /** Appends heads; they are on disk when this returns. */
    void append(List<Head> heads) {
        String lines = heads.stream().map(head -> head.toJson() + "\n").collect(Collectors.joining());
        try {
            DurableFiles.append(file, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The heads in " + file + " cannot be written", e);
        }
    }

    /**
     * The head of the last whole line. What a dying process left of a line after it is cut off: it was not yet published.
     *
     * @throws LogMismatch if that line is no head
     */
    Optional<Head> last() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long end = WholeLines.end(content);
            if (end < content.length()) {
                DurableFiles.truncate(file, end);
            }
            return end == 0 ? Optional.empty() : Optional.of(head(content, end));
        } catch (IOException e) {
            throw new UncheckedIOException("The heads in " + file + " cannot be read", e);
        }
    }

    /** The same while somebody else may be appending: what is not a whole line yet is left alone. */
    Optional<Head> lastWhole() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            long end = WholeLines.end(content);
            return end == 0 ? Optional.empty() : Optional.of(head(content, end));
        } catch (IOException e) {
            throw new UncheckedIOException("The heads in " + file + " cannot be read", e);
        }
    }

    private static Head head(RandomAccessFile content, long end) throws IOException {
        long start = WholeLines.end(content, end - 1);
        byte[] line = new byte[Math.toIntExact(end - 1 - start)];
        content.seek(start);
        content.readFully(line);
        try {
            return Head.ofJson(new String(line, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new LogMismatch("the last line of the published heads is no head");
        }
    }
}
