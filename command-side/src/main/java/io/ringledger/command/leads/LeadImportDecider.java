package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadImportCommand;
import io.ringledger.api.leads.LeadImportCommand.FailLeadImport;
import io.ringledger.api.leads.LeadImportCommand.FinishLeadImport;
import io.ringledger.api.leads.LeadImportCommand.ImportLeads;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.leads.LeadFileReceived;
import io.ringledger.events.leads.LeadImportEvent;
import io.ringledger.events.leads.LeadImportFailed;
import io.ringledger.events.leads.LeadImportFinished;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.vocabulary.LeadImportId;
import java.util.List;

/** What becomes of a command at a file of leads that is read in. Rows are read in order, each once. */
final class LeadImportDecider {
    private LeadImportDecider() {}

    static List<LeadImportEvent> decide(LeadImportState state, LeadImportCommand command) {
        if (command instanceof ReceiveLeadFile c) {
            return receive(state, c);
        }
        if (state.upload() == null) {
            throw notFound(command.importId());
        }
        return switch (command) {
            case ReceiveLeadFile c -> receive(state, c);
            case ImportLeads c -> read(state, c);
            case FinishLeadImport c -> state.over() ? List.of() : List.of(new LeadImportFinished(c.importId(), c.at()));
            case FailLeadImport c ->
                state.over() ? List.of() : List.of(new LeadImportFailed(c.importId(), c.fault(), c.at()));
        };
    }

    private static List<LeadImportEvent> receive(LeadImportState state, ReceiveLeadFile c) {
        return state.upload() != null
                ? List.of()
                : List.of(new LeadFileReceived(
                        c.importId(),
                        c.upload(),
                        c.campaignId(),
                        c.format(),
                        c.region(),
                        c.sha256(),
                        c.bytes(),
                        c.at()));
    }

    private static List<LeadImportEvent> read(LeadImportState state, ImportLeads c) {
        if (c.toRow() <= state.reached()) {
            return List.of();
        }
        if (state.over() || c.fromRow() != state.reached() + 1) {
            throw new Rejected(LeadRejection.IMPORT_OUT_OF_STEP, c.importId() + " was read to row " + state.reached());
        }
        return List.of(new LeadsImported(
                c.importId(), c.fromRow(), c.toRow(), c.leads().size(), c.duplicates(), c.refused(), c.at()));
    }

    static Rejected notFound(LeadImportId id) {
        return new Rejected(LeadRejection.LEAD_IMPORT_NOT_FOUND, "no import " + id);
    }
}
