package io.ringledger.command.leads.imports;

import io.ringledger.events.leads.LeadFileReceived;
import io.ringledger.platform.messages.Cause;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Writes down which files are to be read, so that their events may pass. */
@ProcessingGroup(LeadImportAutomation.GROUP)
@DisallowReplay
final class LeadImportAutomation {
    static final String GROUP = "lead-imports";

    private final WaitingImports imports;
    private final Clock clock;

    LeadImportAutomation(WaitingImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @EventHandler
    void on(LeadFileReceived event, MetaData metaData) {
        imports.put(new WaitingImport(
                event.importId(),
                event.upload(),
                event.campaignId(),
                event.format(),
                event.region(),
                event.bytes(),
                Cause.of(metaData),
                clock.instant()));
    }
}
