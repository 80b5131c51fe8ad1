package io.ringledger.embedded.events;

import io.ringledger.platform.records.StorageUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The single thread that writes. Whatever waits when it comes round is one group: one transaction, one sync, then every
 * caller gets its answer. After a failed write or sync it trusts nothing of the open file: the group is refused, the
 * file closed, opened anew and checked, and only then written again.
 */
final class GroupWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

    /** Keeps the write-ahead log in one hash block of its index, so that readers find pages in one step. */
    private static final int WRITES_PER_CHECKPOINT = 2_048;

    private static final long EARLY_PAUSE_MILLIS = 200;
    private static final String CLOSED = "The event log is closed";

    private final Path file;
    private final EventLogOptions options;
    private final FaultPoint faults;
    private final Tail tail;
    private final ReaderPool readers;
    private final BlockingQueue<PendingWrite<?>> queue = new LinkedBlockingQueue<>();
    private final BlockingQueue<CompletableFuture<Boolean>> emptying = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile @Nullable Throwable outage;
    private volatile boolean closing;
    private volatile boolean ended;
    private @Nullable WriterSession session;
    private int writesSinceCheckpoint;

    GroupWriter(Path file, EventLogOptions options, FaultPoint faults, Tail tail, ReaderPool readers)
            throws SQLException {
        this.file = file;
        this.options = options;
        this.faults = faults;
        this.tail = tail;
        this.readers = readers;
        this.session = WriterSession.open(file, options.durability(), faults);
        tail.startAt(session.head());
        this.thread = Thread.ofPlatform().name("event-log-writer").start(this::run);
    }

    /** Runs the write in the next group and returns once that is durable. */
    <T> T write(Write<T> write) {
        return enqueue(write).await();
    }

    /** Leaves the write to be done some time; for {@link Durability#EARLY_LOSES_DATA} only. */
    void writeSomeTime(Write<?> write) {
        enqueue(write);
    }

    /**
     * Lets nothing be left in the write-ahead log of what was written before.
     *
     * @return {@code false} where a reader was in the way: trying again helps
     */
    boolean emptyWriteAheadLog() {
        var emptied = new CompletableFuture<Boolean>();
        emptying.add(emptied);
        write(_ -> true);
        return emptied.join();
    }

    private <T> PendingWrite<T> enqueue(Write<T> write) {
        var cause = outage;
        if (cause != null) {
            throw new StorageUnavailableException(
                    "The event log is being reopened after: " + cause.getMessage(), cause);
        }
        if (closing) {
            throw new StorageUnavailableException(CLOSED);
        }
        var pending = new PendingWrite<>(write);
        queue.add(pending);
        if (ended) {
            refuseWaiting(CLOSED);
        }
        return pending;
    }

    /** Empty while the log accepts writes. */
    Optional<Throwable> outage() {
        return Optional.ofNullable(outage);
    }

    private void run() {
        try {
            writeUntilClosed();
        } catch (RuntimeException | Error e) {
            // nobody may wait for a thread that is gone
            LOG.error("the event log's writer has ended", e);
            outage = e;
        }
        closeSession();
        ended = true;
        refuseWaiting(CLOSED);
    }

    private void writeUntilClosed() {
        var group = new ArrayList<PendingWrite<?>>(options.groupSize());
        while (!closing || !queue.isEmpty()) {
            if (session == null) {
                reopen();
            } else if (nextGroup(group)) {
                commit(session, group);
                group.clear();
            }
        }
    }

    private boolean nextGroup(List<PendingWrite<?>> group) {
        try {
            var first = queue.poll(1, TimeUnit.SECONDS);
            if (first == null) {
                return false;
            }
            if (options.durability() == Durability.EARLY_LOSES_DATA) {
                Thread.sleep(EARLY_PAUSE_MILLIS);
            }
            group.add(first);
            queue.drainTo(group, options.groupSize() - 1);
            return true;
        } catch (InterruptedException _) {
            closing = true;
            return false;
        }
    }

    private void commit(WriterSession open, List<PendingWrite<?>> group) {
        try {
            for (var pending : group) {
                pending.applyTo(open);
            }
            tail.publish(open.commit());
            group.forEach(PendingWrite::settle);
            writesSinceCheckpoint += group.size();
            if (writesSinceCheckpoint >= WRITES_PER_CHECKPOINT) {
                writesSinceCheckpoint = 0;
                open.checkpoint();
            }
            emptyIfAsked(open);
        } catch (SQLException | RuntimeException | Error e) {
            breakDown(e, group);
        }
    }

    private void emptyIfAsked(WriterSession open) throws SQLException {
        var asked = new ArrayList<CompletableFuture<Boolean>>();
        if (emptying.drainTo(asked) > 0) {
            boolean emptied = false;
            try {
                emptied = open.emptyWriteAheadLog();
            } finally {
                for (var each : asked) {
                    each.complete(emptied);
                }
            }
        }
    }

    private void breakDown(Throwable cause, List<PendingWrite<?>> group) {
        LOG.error("the event log could not be written; it is closed and will be reopened", cause);
        outage = cause;
        closeSession();
        readers.renew();
        var refusal =
                new StorageUnavailableException("The event log could not be written: " + cause.getMessage(), cause);
        group.forEach(pending -> pending.fail(refusal));
    }

    private void reopen() {
        refuseWaiting("The event log is being reopened");
        try {
            var reopened = WriterSession.open(file, options.durability(), faults);
            session = reopened;
            if (reopened.head() < tail.head()) {
                throw new SQLException("acknowledged events are missing: the log ends at " + reopened.head()
                        + " instead of " + tail.head());
            }
            // a group whose commit was in doubt may be there after all
            tail.publish(reopened.readAfter(tail.head()));
            outage = null;
            LOG.info("the event log was reopened at position {}", reopened.head());
        } catch (SQLException | RuntimeException | Error e) {
            LOG.warn("the event log cannot be reopened yet: {}", e.toString());
            closeSession();
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(options.reopenPause());
        } catch (InterruptedException _) {
            closing = true;
        }
    }

    private void refuseWaiting(String message) {
        var waiting = new ArrayList<PendingWrite<?>>();
        queue.drainTo(waiting);
        waiting.forEach(pending -> pending.fail(new StorageUnavailableException(message)));
    }

    private void closeSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    /** Writes what waits, then ends; an empty write wakes the thread where it waits. */
    @Override
    public void close() {
        closing = true;
        queue.add(new PendingWrite<>(_ -> true));
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
