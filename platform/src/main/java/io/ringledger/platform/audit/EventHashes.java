package io.ringledger.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of content hashes, 32 bytes an event, the one of position 1 first. Nobody has to believe it: a stretch of it is
 * worth what a signed head says of the chain over it. It tells which event of a damaged stretch it is.
 */
public final class EventHashes {
    private final Path file;

    public EventHashes(Path file) {
        this.file = file;
    }

    /**
     * Writes the hashes from a position on; they are on disk when this returns.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public void write(long firstPosition, List<Hash> hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        bytes.flip();
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options)) {
            long offset = (firstPosition - 1) * Hash.BYTES;
            while (bytes.hasRemaining()) {
                offset += channel.write(bytes, offset);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The event hashes in " + file + " cannot be written", e);
        }
    }

    /**
     * The hashes of these positions; empty where the file does not have all of them.
     *
     * @throws UncheckedIOException if it is there and cannot be read
     */
    public Optional<List<Hash>> read(long firstPosition, long lastPosition) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact((lastPosition - firstPosition + 1) * Hash.BYTES));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long offset = (firstPosition - 1) * Hash.BYTES;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, offset + bytes.position());
                if (read < 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The event hashes in " + file + " cannot be read", e);
        }
        return Optional.of(split(bytes.array()));
    }

    private static List<Hash> split(byte[] bytes) {
        List<Hash> hashes = new ArrayList<>(bytes.length / Hash.BYTES);
        for (int from = 0; from < bytes.length; from += Hash.BYTES) {
            hashes.add(Hash.ofBytes(java.util.Arrays.copyOfRange(bytes, from, from + Hash.BYTES)));
        }
        return hashes;
    }
}
