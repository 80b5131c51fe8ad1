package io.ringledger.benchmarks.platform;

import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.EventLogOptions;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.HashKeys;
import io.ringledger.platform.personal.KeyedPseudonyms;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.CallId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Appends of one event each, by many clients, to a synced log of their own; each client appends the events of its calls in order. */
public final class Appends implements AutoCloseable {
    private static final int CLIENTS = 64;
    private static final int STORIES = 2_000;

    private final EmbeddedEventLog log;
    private final EventStorageEngine engine;
    private final Optional<Follower> follower;
    private final List<List<CallEvent>> stories;
    private final AtomicLong calls = new AtomicLong();
    private final MetaData metaData =
            MetaData.from(new Cause(LogWriter.TENANT, "system", "benchmark", "benchmark").toMetaData());

    /** What is appended of each call. */
    public enum Story {
        /** only that it was initiated: number and attributes are encrypted, more than of most events */
        BEGINNING,
        /** the eight events of a call that is placed, talked on, ended and judged */
        WHOLE
    }

    private Appends(EmbeddedEventLog log, Serializer serializer, Optional<Follower> follower, Story story) {
        this.log = log;
        this.follower = follower;
        this.stories = stories(story);
        this.engine = log.storageEngine(serializer, serializer, NoOpEventUpcaster.INSTANCE);
        // makes the keys of all customers
        for (int call = 0; call < STORIES; call++) {
            append();
        }
    }

    public static Appends encrypted(Path directory, Story story) {
        EmbeddedEventLog log = EmbeddedEventLog.open(directory, EventLogOptions.defaults());
        return new Appends(log, Serializers.stored(new SubjectKeys(log.records())), Optional.empty(), story);
    }

    /** As the platform does it: encrypted, and a follower seals what is appended. */
    public static Appends sealed(Path directory, Story story) {
        EmbeddedEventLog log = EmbeddedEventLog.open(directory, EventLogOptions.defaults());
        Follower follower = new Follower(
                log.rawLog(),
                log.records(),
                AuditDirectory.in(directory),
                directory.resolve("keys/audit-key"),
                Clock.systemUTC());
        follower.start();
        return new Appends(log, Serializers.stored(new SubjectKeys(log.records())), Optional.of(follower), story);
    }

    public static Appends plain(Path directory, Story story) {
        return new Appends(
                EmbeddedEventLog.open(directory, EventLogOptions.defaults()),
                Serializers.messages(),
                Optional.empty(),
                story);
    }

    public double perSecond(Duration time) {
        long before = log.head();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                threads.execute(() -> {
                    while (System.nanoTime() - start < time.toNanos()) {
                        append();
                    }
                });
            }
        }
        return (log.head() - before) / ((System.nanoTime() - start) / 1e9);
    }

    private void append() {
        long number = calls.incrementAndGet();
        String stream = CallId.of(number).value();
        long sequence = 0;
        for (CallEvent event : stories.get((int) (number % stories.size()))) {
            append(new GenericDomainEventMessage<>("CallAggregate", stream, sequence++, event, metaData));
        }
    }

    private void append(DomainEventMessage<?> event) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("benchmark", metaData));
        unitOfWork.onPrepareCommit(ignored -> engine.appendEvents(List.of(event)));
        unitOfWork.commit();
    }

    /** Made beforehand: making them is no part of appending. */
    private List<List<CallEvent>> stories(Story story) {
        HashKeys keys = new HashKeys(log.records());
        keys.open(false);
        var histories = new Histories(new KeyedPseudonyms(keys), LogWriter.TENANT);
        return LongStream.rangeClosed(1, STORIES)
                .mapToObj(number -> histories.judged(CallId.of(number), Instant.EPOCH))
                .map(events -> story == Story.BEGINNING ? events.subList(0, 1) : events)
                .toList();
    }

    /** Events that no head covers yet. */
    public long unsealed() {
        return follower.map(Follower::unsealed).orElse(log.head());
    }

    @Override
    public void close() {
        follower.ifPresent(Follower::close);
        log.close();
    }
}
