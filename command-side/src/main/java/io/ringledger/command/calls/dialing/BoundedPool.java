package io.ringledger.command.calls.dialing;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** So many requests may be under way at once and no more. A place is got first and used or given back afterwards. */
final class BoundedPool {
    private final Semaphore places;
    private final Executor threads;

    BoundedPool(int size, Executor threads) {
        this.places = new Semaphore(size);
        this.threads = threads;
    }

    /** Waits for a place. */
    Place place() throws InterruptedException {
        places.acquire();
        return new Place();
    }

    /** Runs the task if a place is free now; {@code false}, having done nothing, if none is. */
    boolean runIfFree(Runnable task) {
        if (!places.tryAcquire()) {
            return false;
        }
        new Place().run(task);
        return true;
    }

    boolean hasPlace() {
        return places.availablePermits() > 0;
    }

    /** A right to run one task; closing it gives it back, unless a task has it. */
    final class Place implements AutoCloseable {
        private boolean used;

        void run(Runnable task) {
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
