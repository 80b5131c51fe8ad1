package io.ringledger.embedded.events;

import io.ringledger.platform.audit.GrowingLog;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.Leftovers;
import io.ringledger.platform.records.StorageUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * One durable event log per data directory, with the small tables that must be as durable as it: snapshots, records,
 * tokens and dead letters of the automations. Positions run from 1 without gaps in commit order. Safe for any number of
 * threads; one process at a time.
 */
public final class EmbeddedEventLog implements AutoCloseable {

    private final EventLogOptions options;
    private final DirectoryLock lock;
    private final Tail tail;
    private final ReaderPool readers;
    private final GroupWriter writer;
    private final DeadLetterFile deadLetters;

    private EmbeddedEventLog(Path directory, EventLogOptions options, FaultPoint faults, DirectoryLock lock)
            throws SQLException {
        var file = directory.resolve("events.db");
        this.options = options;
        this.lock = lock;
        this.tail = new Tail(options.tailEvents());
        this.readers = new ReaderPool(file, options.readers());
        this.deadLetters = new DeadLetterFile(directory.resolve("dead-letters.db"), options.durability());
        this.writer = new GroupWriter(file, options, faults, tail, readers);
    }

    /**
     * Opens or makes the log in {@code <dataDirectory>/events}.
     *
     * @throws DataDirectoryInUse where another process has it open
     * @throws StorageUnavailableException where it cannot be opened or its newest part is damaged
     */
    public static EmbeddedEventLog open(Path dataDirectory, EventLogOptions options) {
        return open(dataDirectory, options, FaultPoint.NONE);
    }

    static EmbeddedEventLog open(Path dataDirectory, EventLogOptions options, FaultPoint faults) {
        var directory = dataDirectory.resolve("events");
        var lock = DirectoryLock.acquire(directory);
        try {
            return new EmbeddedEventLog(directory, options, faults, lock);
        } catch (SQLException e) {
            lock.close();
            throw new StorageUnavailableException("The event log in " + directory + " cannot be opened", e);
        }
    }

    /** Axon's storage engine with these codecs; every snapshot is allowed. */
    public EventStorageEngine storageEngine(Serializer snapshots, Serializer events, EventUpcaster upcasters) {
        return storageEngine(snapshots, events, upcasters, SnapshotFilter.allowAll());
    }

    /** Axon's storage engine with these codecs; a snapshot that the filter refuses is as if it were not there. */
    public EventStorageEngine storageEngine(
            Serializer snapshots, Serializer events, EventUpcaster upcasters, SnapshotFilter filter) {
        return new LogStorageEngine(this, new LogStorageEngine.Serialization(snapshots, events, upcasters, filter));
    }

    /**
     * Axon's event store over {@link #storageEngine}. Its streams call pooled processors when events are committed.
     *
     * @throws IllegalArgumentException where the engine is not of this log
     */
    public EventStore eventStore(EventStorageEngine engine) {
        if (engine instanceof LogStorageEngine own) {
            return new LogEventStore(this, own);
        }
        throw new IllegalArgumentException("not a storage engine of this log: " + engine.getClass());
    }

    /** Records beside the events. */
    public DurableRecords records() {
        return new LogRecords(writer, readers);
    }

    /** Tokens beside the events, for processors whose effects must not happen twice. */
    public TokenStore tokenStore(Serializer serializer) {
        return new LogTokenStore(writer, readers, records(), serializer);
    }

    /** Dead letters of one processing group, as durable as the events. */
    public <M extends EventMessage<?>> SequencedDeadLetterQueue<M> deadLetters(
            String processingGroup, Serializer serializer, Serializer eventSerializer) {
        return deadLetters.queue(processingGroup, serializer, eventSerializer);
    }

    /**
     * Events as stored, before any upcaster.
     *
     * @param fromPosition the first wanted, from 1
     * @param max at most so many
     * @return in log order, without gaps; empty beyond the head
     */
    public List<StoredEvent> readRaw(long fromPosition, int max) {
        return readAfter(Math.max(0, fromPosition - 1), max);
    }

    /** The events raw, for whoever seals them. */
    public GrowingLog rawLog() {
        return new RawEvents(this);
    }

    /** Old contents of records, tokens and snapshots: events are never written over. */
    public Leftovers leftovers() {
        return () -> {
            if (!writer.emptyWriteAheadLog()) {
                throw new StorageUnavailableException("A reader keeps the write-ahead log from being emptied");
            }
        };
    }

    /** Position of the newest committed event, 0 in an empty log. */
    public long head() {
        return tail.head();
    }

    /** What keeps the log from accepting writes; empty when it accepts them. */
    public Optional<Throwable> outage() {
        return writer.outage();
    }

    EventLogOptions options() {
        return options;
    }

    Tail tail() {
        return tail;
    }

    void append(List<StoredEvent> events) {
        Write<Boolean> write = session -> {
            session.append(events);
            return true;
        };
        if (options.durability() == Durability.EARLY_LOSES_DATA) {
            writer.writeSomeTime(write);
        } else {
            writer.write(write);
        }
    }

    void storeSnapshot(StoredEvent snapshot) {
        writer.write(session -> {
            session.storeSnapshot(snapshot);
            return true;
        });
    }

    Optional<StoredEvent> readSnapshot(String stream) {
        return readers.read(reader -> reader.snapshot(stream));
    }

    List<StoredEvent> readStream(String stream, long firstSequence, int max) {
        if (options.durability() == Durability.EARLY_LOSES_DATA) {
            // who acknowledged early still wants to read what it wrote
            writer.write(_ -> true);
        }
        return readers.read(reader -> reader.stream(stream, firstSequence, max));
    }

    List<StoredEvent> readAfter(long position, int max) {
        return tail.after(position, max).orElseGet(() -> readers.read(reader -> reader.after(position, max)));
    }

    OptionalLong lastSequence(String stream) {
        return readers.read(reader -> reader.lastSequence(stream));
    }

    long positionBefore(Instant instant) {
        return readers.read(reader -> reader.firstSince(instant)).orElse(head() + 1) - 1;
    }

    /** Writes what waits and closes everything; the log's ports throw from then on. */
    @Override
    public void close() {
        writer.close();
        readers.close();
        lock.close();
    }
}
