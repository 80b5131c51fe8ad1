package io.ringledger.embedded.events;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Logs, engines and events as the tests of this package need them. */
final class Logs {

    /** Axon's replay tokens carry an {@code Object}, which Jackson 3 reads only where it is allowed to. */
    static final Serializer JSON = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(
                    mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("org.axonframework.")
                            .allowIfSubType(String.class)
                            .build()))
            .build();

    static final Instant START = Instant.parse("2026-11-22T08:00:00.123456789Z");

    private Logs() {}

    static EventLogOptions options() {
        return new EventLogOptions(Durability.SYNCED, 4, 512, 64, 10, Duration.ofMillis(20));
    }

    static EmbeddedEventLog open(Path directory) {
        return EmbeddedEventLog.open(directory, options());
    }

    static EmbeddedEventLog open(Path directory, FaultPoint faults) {
        return EmbeddedEventLog.open(directory, options(), faults);
    }

    static EventStorageEngine engine(EmbeddedEventLog log) {
        return log.storageEngine(JSON, JSON, NoOpEventUpcaster.INSTANCE);
    }

    static DomainEventMessage<Noted> event(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "Note",
                stream,
                sequence,
                new GenericMessage<>(new Noted(text), MetaData.from(Map.of("tenantId", "t1"))),
                () -> START.plusSeconds(sequence));
    }

    static DomainEventMessage<Noted> event(String stream, long sequence) {
        return event(stream, sequence, "text " + sequence);
    }

    static List<String> texts(List<? extends DomainEventMessage<?>> events) {
        return events.stream().map(event -> ((Noted) event.getPayload()).text()).toList();
    }

    /** What happened in these tests. */
    record Noted(String text) {}
}
