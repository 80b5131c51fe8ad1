package io.ringledger.embedded.events;

import static io.ringledger.embedded.events.Logs.engine;
import static io.ringledger.embedded.events.Logs.event;
import static io.ringledger.embedded.events.Logs.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentAppendsTest {

    private static final int WRITERS = 64;
    private static final int APPENDS = 40;
    private static final int STREAMS = 20;

    @TempDir
    Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Boolean> accepted = new ConcurrentHashMap<>();
    private final AtomicLong refused = new AtomicLong();
    private EmbeddedEventLog log;
    private EventStorageEngine engine;

    @BeforeEach
    void openLog() {
        log = open(directory);
        engine = engine(log);
    }

    @AfterEach
    void closeLog() {
        threads.shutdownNow();
        log.close();
    }

    @Test
    void conflictsFailAloneAndPositionsHaveNoGaps() throws Exception {
        runAll(IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(this::writer)
                .toList());

        var events = log.readRaw(1, Integer.MAX_VALUE);
        assertThat(refused.get()).as("writers got into each other's way").isPositive();
        assertThat(events).extracting(StoredEvent::eventId).containsExactlyInAnyOrderElementsOf(accepted.keySet());
        assertThat(events)
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    @Test
    void eachStreamIsInOrderAndWithoutHoles() throws Exception {
        runAll(IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(this::writer)
                .toList());

        var next = new HashMap<String, Long>();
        for (var event : log.readRaw(1, Integer.MAX_VALUE)) {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.stream(), 0L));
            next.put(event.stream(), event.sequence() + 1);
        }
    }

    @Test
    void whatWasAcknowledgedFirstStandsFirst() throws Exception {
        var late = new ArrayList<String>();
        var noise = threads.submit(writer(0));
        for (var i = 0; i < 50; i++) {
            var event = event("late", i);
            engine.appendEvents(event);
            late.add(event.getIdentifier());
        }
        noise.get();
        assertThat(log.readRaw(1, Integer.MAX_VALUE).stream()
                        .map(StoredEvent::eventId)
                        .filter(late::contains))
                .containsExactlyElementsOf(late);
    }

    @Test
    void readersSeeEveryPositionInOrderWhileWritersRun() throws Exception {
        var writing = new AtomicBoolean(true);
        var readers = IntStream.range(0, 4)
                .mapToObj(_ -> threads.submit(() -> readThrough(writing)))
                .toList();
        runAll(IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(this::writer)
                .toList());
        writing.set(false);

        var whole = LongStream.rangeClosed(1, log.head()).boxed().toList();
        for (var reader : readers) {
            assertThat(reader.get()).containsExactlyElementsOf(whole);
        }
    }

    private List<Long> readThrough(AtomicBoolean writing) {
        var seen = new ArrayList<Long>();
        var position = 0L;
        while (writing.get() || position < log.head()) {
            for (var message : engine.readEvents(new GlobalSequenceTrackingToken(position), false)
                    .limit(100)
                    .toList()) {
                position = LogStorageEngine.position(message.trackingToken());
                seen.add(position);
            }
        }
        return seen;
    }

    private Callable<Void> writer(int number) {
        return () -> {
            var random = new Random(number);
            for (var i = 0; i < APPENDS; i++) {
                var stream = "call_" + random.nextInt(STREAMS);
                var next = engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
                append(LongStream.range(next, next + 1 + random.nextInt(3))
                        .<DomainEventMessage<?>>mapToObj(sequence -> event(stream, sequence))
                        .toList());
            }
            return null;
        };
    }

    private void append(List<DomainEventMessage<?>> events) {
        try {
            engine.appendEvents(events);
            events.forEach(event -> accepted.put(event.getIdentifier(), true));
        } catch (ConcurrencyException | AggregateStreamCreationException _) {
            refused.incrementAndGet();
        }
    }

    private void runAll(List<Callable<Void>> writers) throws Exception {
        for (Future<Void> writer : threads.invokeAll(writers)) {
            writer.get();
        }
    }
}
