package io.ringledger.query.testing;

import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** An event log in memory, whose recorded times follow from the number of events. */
public final class Log implements AutoCloseable {
    /** Whoever caused the events. */
    public static final String USER = "user_17";

    public static final Instant BEGINNING = Instant.parse("2026-03-28T22:50:00Z");

    private static final int EVENTS_OF_A_COMMAND = 3;

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final Map<String, Long> sequences = new HashMap<>();
    private long recorded;

    public EventStore store() {
        return store;
    }

    /** Appends an event of a tenant, or one that lacks a tenant. */
    public void append(String stream, Object event, @Nullable TenantId tenant) {
        MetaData metaData = (tenant == null
                        ? MetaData.emptyInstance()
                        : MetaData.with(MetadataKeys.TENANT_ID, tenant.value()))
                .and(MetadataKeys.USER_ID, USER)
                .and(MetadataKeys.CAUSATION_ID, "command-" + recorded / EVENTS_OF_A_COMMAND);
        record(stream, event, metaData);
    }

    /** Appends an event with whatever stands beside it. */
    public void record(String stream, Object event, MetaData metaData) {
        long sequence = sequences.merge(stream, 0L, (old, ignored) -> old + 1);
        Instant at = BEGINNING.plusMillis(250 * recorded++);
        Clock clock = GenericEventMessage.clock;
        try {
            GenericEventMessage.clock = Clock.fixed(at, ZoneOffset.UTC);
            DomainEventMessage<?> message = new GenericDomainEventMessage<>("test", stream, sequence, event, metaData);
            store.publish(message);
        } finally {
            GenericEventMessage.clock = clock;
        }
    }

    public List<TrackedEventMessage<?>> events() {
        return engine.readEvents(null, false)
                .<TrackedEventMessage<?>>map(each -> each)
                .toList();
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
