package io.ringledger.command.knowledge.documents;

import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Writes down which documents are to be read, so that their events may pass. */
@ProcessingGroup(DocumentAutomation.GROUP)
@DisallowReplay
final class DocumentAutomation {
    static final String GROUP = "knowledge-documents";

    private final WaitingDocuments documents;
    private final Clock clock;

    DocumentAutomation(WaitingDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @EventHandler
    void on(DocumentReceived event, MetaData metaData) {
        documents.put(new WaitingDocument(event.entryId(), event.format(), Cause.of(metaData), clock.instant()));
    }
}
