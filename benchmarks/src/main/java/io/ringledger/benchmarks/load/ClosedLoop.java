package io.ringledger.benchmarks.load;

import io.ringledger.benchmarks.load.Connection.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** So many clients, each sending its next request as soon as the last one was answered. For throughput only. */
public record ClosedLoop(int port, int connections) {
    /**
     * Runs for so long.
     *
     * @param clients makes the requests of one client, one after the other
     */
    public Tally run(Duration time, IntFunction<Supplier<Request>> clients) {
        Tally tally = new Tally();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < connections; client++) {
                Supplier<Request> requests = clients.apply(client);
                threads.execute(() -> client(requests, end, tally));
            }
        }
        tally.lasted(System.nanoTime() - start);
        return tally;
    }

    private void client(Supplier<Request> requests, long end, Tally tally) {
        while (System.nanoTime() < end) {
            try (Connection connection = new Connection(port)) {
                while (System.nanoTime() < end) {
                    Request request = requests.get();
                    long sent = System.nanoTime();
                    Answer answer = connection.exchange(request);
                    tally.answered(request, answer, System.nanoTime() - sent);
                }
            } catch (IOException e) {
                tally.failed();
            }
        }
    }
}
