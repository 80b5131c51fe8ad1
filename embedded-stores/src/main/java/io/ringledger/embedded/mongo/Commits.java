package io.ringledger.embedded.mongo;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Decides when what was written becomes what survives a crash.
 *
 * <p>A commit and a command that writes exclude each other, so that each version on disk is the
 * state between two commands: all of one, none of the next, whichever collections they touched.
 */
final class Commits implements AutoCloseable {
    private static final long INTERVAL_MILLIS = 200;
    private static final int HURRY_BYTES = 64 * 1024 * 1024;
    private static final int COMPACT_EVERY = 5;
    private static final int FILL_RATE = 60;
    private static final int COMPACT_BYTES = 8 * 1024 * 1024;
    private static final int RETENTION_MILLIS = 1000;
    // the space of a version that a later one on disk has replaced must not be written on at once:
    // after a kill in the middle of a commit it is the newest whole one
    private static final int VERSIONS = 5;

    private final MVStore store;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final Semaphore hurry = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    Commits(MVStore store) {
        this.store = store;
        store.setVersionsToKeep(VERSIONS);
        this.thread = Thread.ofPlatform().name("views-commit").daemon().unstarted(this::run);
        if (store.getFileStore() != null) {
            store.setRetentionTime(RETENTION_MILLIS);
            thread.start();
        }
    }

    <T> T writing(Supplier<T> command) {
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

    /** Makes all that was confirmed so far survive the end of this process, before it returns. */
    void commit() {
        gate.writeLock().lock();
        try {
            store.commit();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void run() {
        int rounds = 0;
        while (pause()) {
            if (store.hasUnsavedChanges()) {
                commit();
                if (++rounds % COMPACT_EVERY == 0) {
                    // changes no content, so it needs no gate
                    store.compact(FILL_RATE, COMPACT_BYTES);
                }
            }
        }
    }

    private boolean pause() {
        try {
            if (hurry.tryAcquire(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                hurry.drainPermits();
            }
            return !stopped && !store.isClosed();
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

    @Override
    public void close() {
        stop();
        if (!store.isClosed()) {
            commit();
        }
    }
}
