package io.ringledger.benchmarks.load;

import io.ringledger.benchmarks.load.Connection.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/**
 * Requests at a fixed rate, whatever becomes of those before. A latency counts from when the request was due, so a server
 * that stalls is charged for everybody who would have come meanwhile.
 *
 * @param connections how many requests can be under way; one that finds none free waits, and its wait counts
 */
public record OpenLoop(int port, int connections, double perSecond) {
    private static final Duration OVERTIME = Duration.ofSeconds(20);

    /** Told of every answer, on the thread that read it. */
    @FunctionalInterface
    public interface Listener {
        Listener NONE = (index, answer, nanos) -> {};

        /**
         * The answer to one request.
         *
         * @param nanos from when it was due
         */
        void answered(long index, Answer answer, long nanos);
    }

    /**
     * Runs for so long, and for at most a little more to have everything answered.
     *
     * @param requests the request of an index, from {@code first} on
     */
    public Tally run(Duration time, long first, LongFunction<Request> requests, Listener listener) {
        Tally tally = new Tally();
        Plan plan = new Plan(
                System.nanoTime() + Duration.ofMillis(50).toNanos(),
                1e9 / perSecond,
                (long) (perSecond * time.toNanos() / 1e9),
                first,
                new AtomicLong());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < connections; client++) {
                threads.execute(() -> client(plan, requests, listener, tally));
            }
        }
        tally.lasted(System.nanoTime() - plan.start());
        return tally;
    }

    /** Which request is due when. */
    private record Plan(long start, double interval, long count, long first, AtomicLong next) {
        long due(long turn) {
            return start + (long) (turn * interval);
        }
    }

    private void client(Plan plan, LongFunction<Request> requests, Listener listener, Tally tally) {
        long turn = plan.next().getAndIncrement();
        long overtime = plan.due(plan.count()) + OVERTIME.toNanos();
        while (turn < plan.count() && System.nanoTime() < overtime) {
            try (Connection connection = new Connection(port)) {
                for (;
                        turn < plan.count() && System.nanoTime() < overtime;
                        turn = plan.next().getAndIncrement()) {
                    Request request = requests.apply(plan.first() + turn);
                    long due = plan.due(turn);
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    Answer answer = connection.exchange(request);
                    long nanos = System.nanoTime() - due;
                    tally.answered(request, answer, nanos);
                    listener.answered(plan.first() + turn, answer, nanos);
                }
            } catch (IOException e) {
                tally.failed();
                turn = plan.next().getAndIncrement();
            }
        }
    }
}
