package io.ringledger.command.registries;

import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.vocabulary.RegistryId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What has happened to lists, read whole: a version or two a month. */
final class RegistryStreams {
    private final EventStore events;

    RegistryStreams(EventStore events) {
        this.events = events;
    }

    Obtained of(RegistryId registryId) {
        return Obtained.of(events.readEvents(registryId.value(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(RegistryEvent.class::cast)
                .toList());
    }
}
