package io.ringledger.command.calls.speaking;

import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.CallId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads calls from their first event on. */
final class TalkReader {
    private final EventStore events;

    TalkReader(EventStore events) {
        this.events = events;
    }

    /** The call as its tenant sees it: to another one it has not begun. */
    TalkSoFar of(CallId callId, Cause cause) {
        TalkSoFar talk = new TalkSoFar();
        String tenant = cause.tenantId() == null ? null : cause.tenantId().value();
        var stream = events.readEvents(callId.value(), 0);
        while (stream.hasNext()) {
            DomainEventMessage<?> event = stream.next();
            if (event.getMetaData().get(MetadataKeys.TENANT_ID) instanceof String owner && owner.equals(tenant)) {
                talk.add(event.getPayload());
            }
        }
        return talk;
    }
}
