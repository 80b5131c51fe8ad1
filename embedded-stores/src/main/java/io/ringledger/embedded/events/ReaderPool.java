package io.ringledger.embedded.events;

import io.ringledger.platform.records.StorageUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Read-only connections, opened when needed, used by one thread at a time, dropped after their first failure. */
final class ReaderPool implements AutoCloseable {

    private final Path file;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<EventReader> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger generation = new AtomicInteger();

    ReaderPool(Path file, int size) {
        this.file = file;
        this.permits = new Semaphore(size);
    }

    /** @throws StorageUnavailableException where the file cannot be read */
    <T> T read(Query<T> query) {
        permits.acquireUninterruptibly();
        try {
            var reader = borrow();
            try {
                var result = query.of(reader);
                giveBack(reader);
                return result;
            } catch (SQLException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StorageUnavailableException("The event log could not be read: " + e.getMessage(), e);
        } finally {
            permits.release();
        }
    }

    private EventReader borrow() throws SQLException {
        var reader = idle.pollFirst();
        return reader != null ? reader : new EventReader(SqliteFile.openReader(file), generation.get());
    }

    private void giveBack(EventReader reader) {
        if (reader.generation() == generation.get()) {
            idle.addFirst(reader);
        } else {
            reader.close();
        }
    }

    /** Nothing that is open now is used again: the file is about to be opened anew. */
    void renew() {
        generation.incrementAndGet();
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }

    @Override
    public void close() {
        renew();
    }

    /** A question to the file. */
    @FunctionalInterface
    interface Query<T> {
        T of(EventReader reader) throws SQLException;
    }
}
