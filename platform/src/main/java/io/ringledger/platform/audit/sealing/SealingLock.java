package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.audit.AuditDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Keeps what is outside of the store to one follower. The kernel lets go of it when the process dies, however it dies. */
final class SealingLock implements AutoCloseable {
    private final FileChannel channel;

    private SealingLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the directory where it is missing.
     *
     * @throws IllegalStateException where another follower has it
     */
    static SealingLock acquire(AuditDirectory outside) {
        try {
            DurableFiles.createDirectory(outside.path());
            FileChannel channel = FileChannel.open(
                    outside.path().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new IllegalStateException("another process seals into " + outside.path());
            }
            return new SealingLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + outside.path(), e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
