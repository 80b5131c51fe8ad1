package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LogEventStoreTest {

    @TempDir
    Path directory;

    private EmbeddedEventLog log;
    private EventStore store;

    @BeforeEach
    void openStore() {
        log = open(directory);
        store = log.eventStore(engine(log));
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aStreamReadsTheFileAndThenTheTail() throws InterruptedException {
        LongStream.range(0, 200).forEach(i -> store.publish(event("call_1", i)));
        try (var stream = store.openStream(null)) {
            for (var i = 0; i < 200; i++) {
                assertThat(LogStorageEngine.position(stream.nextAvailable().trackingToken()))
                        .isEqualTo(i + 1);
            }
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(stream.peek()).isEmpty();
            store.publish(event("call_1", 200));
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Logs.Noted("text 200"));
        }
    }

    @Test
    void aWaitingReaderIsWokenByTheCommit() {
        try (var stream = store.openStream(store.createHeadToken())) {
            var read = CompletableFuture.supplyAsync(() -> {
                try {
                    return stream.nextAvailable().getPayload();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            store.publish(event("call_1", 0));
            assertThat(read).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(new Logs.Noted("text 0"));
        }
    }

    @Test
    void aCallbackIsCalledUntilItsStreamIsClosed() {
        var calls = new AtomicInteger();
        var stream = store.openStream(null);
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
        store.publish(event("call_1", 0));
        assertThat(calls).hasValue(1);
        stream.close();
        store.publish(event("call_1", 1));
        assertThat(calls).hasValue(1);
    }

    @Test
    void aReaderThatFailsDoesNotStopTheWriter() {
        try (var stream = store.openStream(null)) {
            stream.setOnAvailableCallback(() -> {
                throw new IllegalStateException("shut down");
            });
            store.publish(event("call_1", 0));
            store.publish(event("call_1", 1));
            assertThat(log.outage()).isEmpty();
        }
    }

    @Test
    void aPooledProcessorSeesAnEventWellBeforeItsNextPoll() {
        var seen = new ConcurrentLinkedQueue<Long>();
        var processor = processor(event -> seen.add(System.nanoTime()));
        processor.start();
        try {
            store.publish(event("call_1", 0));
            await().until(() -> seen.size() == 1);

            var slowest = 0L;
            for (var i = 1; i <= 20; i++) {
                var wanted = i + 1;
                store.publish(event("call_1", i));
                var acknowledged = System.nanoTime();
                await().pollInterval(Duration.ofMillis(1)).until(() -> seen.size() == wanted);
                slowest = Math.max(
                        slowest, seen.stream().mapToLong(Long::longValue).max().orElseThrow() - acknowledged);
            }
            // Axon's own embedded store leaves pooled processors to a poll of 500 ms
            assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofMillis(250));
        } finally {
            processor.shutDown();
        }
    }

    @Test
    void aProcessorGoesOnWhereItsTokenStandsAfterAReopening() {
        var first = new ConcurrentLinkedQueue<String>();
        var processor = processor(event -> first.add(event.getIdentifier()));
        processor.start();
        LongStream.range(0, 10).forEach(i -> store.publish(event("call_1", i)));
        await().until(() -> first.size() == 10);
        processor.shutDown();
        log.close();

        openStore();
        var second = new ConcurrentLinkedQueue<String>();
        var resumed = processor(event -> second.add(event.getIdentifier()));
        var later = event("call_1", 10);
        store.publish(later);
        resumed.start();
        try {
            await().until(() -> !second.isEmpty());
            assertThat(second).containsExactly(later.getIdentifier());
        } finally {
            resumed.shutDown();
        }
    }

    private PooledStreamingEventProcessor processor(Consumer<EventMessage<?>> handler) {
        return PooledStreamingEventProcessor.builder()
                .name("test")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(handler))
                        .build())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageSource(store)
                .tokenStore(log.tokenStore(Logs.JSON))
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(Executors.newSingleThreadScheduledExecutor())
                .initialSegmentCount(1)
                .batchSize(64)
                .build();
    }

    /** Hands every event on. */
    record Handler(Consumer<EventMessage<?>> handler) {

        @EventHandler
        void on(Logs.Noted noted, EventMessage<?> message) {
            handler.accept(message);
        }
    }
}
