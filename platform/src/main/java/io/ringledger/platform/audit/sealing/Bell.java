package io.ringledger.platform.audit.sealing;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Wakes the one thread that waits, when what it waits for holds or all is to end. */
final class Bell implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private volatile @Nullable BooleanSupplier awaited;
    private volatile boolean closed;

    /** Whoever commits calls this each time, so it wakes nobody for nothing. */
    void ring() {
        BooleanSupplier condition = awaited;
        if (condition != null && condition.getAsBoolean()) {
            wake();
        }
    }

    private void wake() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it holds, at most so long, and no longer than until all is to end. Answers whether it holds. */
    boolean await(BooleanSupplier condition, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            awaited = condition;
            while (!closed && !condition.getAsBoolean() && left > 0) {
                left = rung.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            awaited = null;
            lock.unlock();
        }
        return condition.getAsBoolean();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
