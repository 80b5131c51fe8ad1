package io.ringledger.benchmarks.events;

import io.ringledger.benchmarks.events.Counter.Count;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

/** Clients in a closed loop over a bare Axon command bus: three one-event commands per aggregate, no aggregate cache. */
final class CommandLoad {

    private static final int COMMANDS_PER_AGGREGATE = 3;
    private static final String REMARK = "r".repeat(120);
    private static final MetaData METADATA = MetaData.from(Map.of(
            "tenantId", "tenant_4711",
            "userId", "user_5104170000001",
            "requestId", "0b1c7a0e-6a77-4a55-9d3c-0f6a5f1f2c11",
            "correlationId", "0b1c7a0e-6a77-4a55-9d3c-0f6a5f1f2c11"));

    private final CommandGateway gateway;
    private final int clients;
    private final AtomicLong aggregates = new AtomicLong(System.nanoTime());

    CommandLoad(EventStore store, int clients) {
        var bus = SimpleCommandBus.builder().build();
        var repository =
                EventSourcingRepository.builder(Counter.class).eventStore(store).build();
        AggregateAnnotationCommandHandler.<Counter>builder()
                .aggregateType(Counter.class)
                .repository(repository)
                .build()
                .subscribe(bus);
        this.gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        this.clients = clients;
    }

    /** Runs for so long; every counted command was acknowledged within it. */
    Result run(long seconds) throws InterruptedException {
        var latencies = new ConcurrentHistogram(3);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var done = new CountDownLatch(clients);
        var start = System.nanoTime();
        for (var client = 0; client < clients; client++) {
            Thread.ofVirtual().start(() -> {
                try {
                    client(end, latencies);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return new Result(latencies, (System.nanoTime() - start) / 1e9);
    }

    private void client(long end, Histogram latencies) {
        while (System.nanoTime() < end) {
            var id = "counter_" + aggregates.incrementAndGet();
            for (var i = 0; i < COMMANDS_PER_AGGREGATE; i++) {
                var sent = System.nanoTime();
                gateway.sendAndWait(new GenericCommandMessage<>(new Count(id, REMARK), METADATA));
                latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - sent));
            }
        }
    }

    /** Acknowledged commands of one run. */
    record Result(Histogram micros, double seconds) {

        double perSecond() {
            return micros.getTotalCount() / seconds;
        }

        double millisAt(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1e3;
        }
    }
}
