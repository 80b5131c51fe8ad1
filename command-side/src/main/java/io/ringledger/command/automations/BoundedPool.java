package io.ringledger.command.automations;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** So many requests may be under way at once and no more. A place is got first and used or given back afterwards. */
public final class BoundedPool {
    private final int size;
    private final Semaphore places;
    private final Executor threads;

    public BoundedPool(int size, Executor threads) {
        this.size = size;
        this.places = new Semaphore(size);
        this.threads = threads;
    }

    /** Waits for a place. */
    public Place place() throws InterruptedException {
        places.acquire();
        return new Place();
    }

    /** Runs the task if a place is free now; {@code false}, having done nothing, if none is. */
    public boolean runIfFree(Runnable task) {
        if (!places.tryAcquire()) {
            return false;
        }
        new Place().run(task);
        return true;
    }

    public boolean hasPlace() {
        return places.availablePermits() > 0;
    }

    public int size() {
        return size;
    }

    /** How many places somebody has. */
    public int taken() {
        return size - places.availablePermits();
    }

    /** A right to run one task; closing it gives it back, unless a task has it. */
    public final class Place implements AutoCloseable {
        private boolean used;

        public void run(Runnable task) {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    places.release();
                }
            });
            used = true;
        }

        @Override
        public void close() {
            if (!used) {
                places.release();
            }
        }
    }
}
