package io.ringledger.embedded.mongo;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides when what was written becomes what survives a crash.
 *
 * <p>A commit and a command that writes exclude each other, so that each version on disk is the
 * state between two commands: all of one, none of the next, whichever collections they touched.
 */
final class Commits {
    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);
    private static final long INTERVAL_MILLIS = 200;
    private static final int HURRY_BYTES = 64 * 1024 * 1024;
    private static final int MOST_WAITING_BYTES = 2 * HURRY_BYTES;
    private static final int COMPACT_EVERY = 5;
    private static final int FILL_RATE = 60;
    private static final int COMPACT_BYTES = 8 * 1024 * 1024;
    private static final int RETENTION_MILLIS = 1000;
    // the space of a version that a later one on disk has replaced must not be written on at once:
    // after a kill in the middle of a commit it is the newest whole one
    private static final int VERSIONS = 5;

    private volatile MVStore store;
    private final Optional<Room> room;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final Semaphore hurry = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean full;
    private volatile boolean exchanging;

    /** @param room on the disk; empty for a store in memory */
    Commits(MVStore store, Optional<Room> room) {
        this.store = store;
        this.room = room;
        this.thread = Thread.ofPlatform().name("views-commit").daemon().unstarted(this::run);
        keepVersions();
        if (store.getFileStore() != null) {
            thread.start();
        }
    }

    private void keepVersions() {
        store.setVersionsToKeep(VERSIONS);
        if (store.getFileStore() != null) {
            store.setRetentionTime(RETENTION_MILLIS);
        }
    }

    /** Lets another store take the place of this one while nothing is written or committed. */
    void exchange(Supplier<MVStore> exchange) {
        gate.writeLock().lock();
        exchanging = true;
        try {
            store = exchange.get();
            keepVersions();
        } finally {
            exchanging = false;
            gate.writeLock().unlock();
        }
    }

    private boolean isOpen() {
        return exchanging || !store.isClosed();
    }

    /** Whether there is room for what is written. Without, it waits in memory, and reading goes on. */
    boolean areGoingOn() {
        return !full && isOpen();
    }

    /** @throws OutOfDiskSpaceError if more waits for room than memory should hold */
    <T> T writing(Supplier<T> command) {
        if (full && store.getUnsavedMemory() > MOST_WAITING_BYTES) {
            throw new OutOfDiskSpaceError();
        }
        gate.readLock().lock();
        try {
            return command.get();
        } finally {
            gate.readLock().unlock();
            if (store.getUnsavedMemory() > HURRY_BYTES) {
                hurry.release();
            }
        }
    }

    /**
     * Makes all that was confirmed so far survive the end of this process, before it returns.
     *
     * @return {@code false} if there is no room for it yet
     */
    boolean commit() {
        gate.writeLock().lock();
        try {
            if (room.isPresent() && !room.get().isEnoughFor(store)) {
                noticeFull(true);
                return false;
            }
            store.commit();
            noticeFull(false);
            return true;
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void noticeFull(boolean now) {
        if (now != full) {
            full = now;
            if (now) {
                LOG.error("the disk is full; read models wait in memory until there is room");
            } else {
                LOG.info("there is room again; read models are on disk");
            }
        }
    }

    private void run() {
        int rounds = 0;
        while (pause()) {
            try {
                if (hasUnsavedChanges() && commit() && ++rounds % COMPACT_EVERY == 0) {
                    compact();
                }
            } catch (MVStoreException failed) {
                // MVStore has closed itself if this was a write
                LOG.error("the read models could not be written; a restart opens what was", failed);
            }
        }
    }

    private boolean hasUnsavedChanges() {
        gate.readLock().lock();
        try {
            return store.hasUnsavedChanges();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Changes no content, so commands that write may run meanwhile. */
    private void compact() {
        gate.readLock().lock();
        try {
            if (room.isEmpty() || room.get().isEnoughFor(store, 2L * COMPACT_BYTES)) {
                store.compact(FILL_RATE, COMPACT_BYTES);
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    private boolean pause() {
        try {
            if (hurry.tryAcquire(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                hurry.drainPermits();
            }
            return !stopped && isOpen();
        } catch (InterruptedException end) {
            return false;
        }
    }

    void stop() {
        stopped = true;
        hurry.release();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Commits for the last time.
     *
     * @return whether all that was confirmed is on disk
     */
    boolean end() {
        stop();
        return !store.isClosed() && commit();
    }
}
