package io.ringledger.platform.registries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/** Writes a {@link NumberFile} and says what it is named: by the hash of all that is in it. */
final class NumberFileWriter implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final MessageDigest digest = Contents.digest();
    private long count;

    NumberFileWriter(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        buffer.put(NumberFile.HEAD);
    }

    /** In ascending order, also from call to call. */
    void add(long[] prints) throws IOException {
        for (long print : prints) {
            if (buffer.remaining() < Long.BYTES) {
                drain();
            }
            buffer.putLong(print);
        }
        count += prints.length;
    }

    long count() {
        return count;
    }

    /** Everything is on disk then. */
    String finish() throws IOException {
        drain();
        channel.force(true);
        return Contents.name(digest);
    }

    private void drain() throws IOException {
        buffer.flip();
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            var _ = channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
