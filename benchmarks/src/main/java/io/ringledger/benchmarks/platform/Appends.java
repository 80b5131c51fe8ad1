package io.ringledger.benchmarks.platform;

import io.ringledger.embedded.events.EmbeddedEventLog;
import io.ringledger.embedded.events.EventLogOptions;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.sealing.Follower;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Appends of one event each, by many clients, to a synced log of their own. */
public final class Appends implements AutoCloseable {
    private static final int CLIENTS = 64;
    private static final int CUSTOMERS = 1_000;
    private static final PhoneNumber LINE = new PhoneNumber("+15005550006");

    private final EmbeddedEventLog log;
    private final EventStorageEngine engine;
    private final Optional<Follower> follower;
    private final AtomicLong calls = new AtomicLong();
    private final MetaData metaData =
            MetaData.from(new Cause(LogWriter.TENANT, "system", "benchmark", "benchmark").toMetaData());

    private Appends(EmbeddedEventLog log, Serializer serializer, Optional<Follower> follower) {
        this.log = log;
        this.follower = follower;
        this.engine = log.storageEngine(serializer, serializer, NoOpEventUpcaster.INSTANCE);
        // makes the keys of all customers
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            append();
        }
    }

    public static Appends encrypted(Path directory) {
        EmbeddedEventLog log = EmbeddedEventLog.open(directory, EventLogOptions.defaults());
        return new Appends(log, Serializers.stored(new SubjectKeys(log.records())), Optional.empty());
    }

    /** As the platform does it: encrypted, and a follower seals what is appended. */
    public static Appends sealed(Path directory) {
        EmbeddedEventLog log = EmbeddedEventLog.open(directory, EventLogOptions.defaults());
        Follower follower = new Follower(
                log.rawLog(),
                log.records(),
                AuditDirectory.in(directory),
                directory.resolve("keys/audit-key"),
                Clock.systemUTC());
        follower.start();
        return new Appends(log, Serializers.stored(new SubjectKeys(log.records())), Optional.of(follower));
    }

    public static Appends plain(Path directory) {
        return new Appends(
                EmbeddedEventLog.open(directory, EventLogOptions.defaults()), Serializers.messages(), Optional.empty());
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
        CallId call = CallId.of(number);
        var event = new GenericDomainEventMessage<>("CallAggregate", call.value(), 0, initiated(call), metaData);
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("benchmark", metaData));
        unitOfWork.onPrepareCommit(ignored -> engine.appendEvents(List.of(event)));
        unitOfWork.commit();
    }

    private static CallInitiated initiated(CallId call) {
        long customer = call.number() % CUSTOMERS;
        return new CallInitiated(
                call,
                new SubjectId("subj_%032x".formatted(customer)),
                new PhoneNumber("+1212555%04d".formatted(customer)),
                LINE,
                null,
                null,
                new Attributes(Map.of("marker", call.number())),
                Instant.EPOCH);
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
