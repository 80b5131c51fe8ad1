package io.ringledger.command.compliance.erasure;

import io.ringledger.events.compliance.DataRequestApproved;
import io.ringledger.events.compliance.DataRequested;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.DataRequestKind;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Writes down what is to be erased, so that its events may pass. What is over by then is found out when it is begun. */
@ProcessingGroup(ErasureAutomation.GROUP)
@DisallowReplay
final class ErasureAutomation {
    static final String GROUP = "erasures";

    private final DueErasures erasures;
    private final EventStore events;

    ErasureAutomation(DueErasures erasures, EventStore events) {
        this.erasures = erasures;
        this.events = events;
    }

    @EventHandler
    void on(DataRequested event, MetaData metaData) {
        if (event.kind() == DataRequestKind.DELETION && !event.awaitsApproval()) {
            due(event, Cause.of(metaData), Cause.of(metaData));
        }
    }

    @EventHandler
    void on(DataRequestApproved event, MetaData metaData) {
        var first = events.readEvents(event.requestId().value(), 0).next();
        due((DataRequested) first.getPayload(), Cause.of(first.getMetaData()), Cause.of(metaData));
    }

    private void due(DataRequested request, Cause asked, Cause cause) {
        erasures.put(new DueErasure(
                request.requestId(), request.subjects(), cause, asked.userId(), request.requestedAt(), null));
    }
}
