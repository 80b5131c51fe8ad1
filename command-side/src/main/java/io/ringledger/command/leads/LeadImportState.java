package io.ringledger.command.leads;

import io.ringledger.events.leads.LeadFileReceived;
import io.ringledger.events.leads.LeadImportEvent;
import io.ringledger.events.leads.LeadImportFailed;
import io.ringledger.events.leads.LeadImportFinished;
import io.ringledger.events.leads.LeadsImported;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadImportId;
import org.jspecify.annotations.Nullable;

/**
 * How far a file was read. One form for all that may have become of it: it is kept in snapshots.
 *
 * @param upload under which name its bytes are kept, {@code null} where no file was received
 * @param campaignId whose leads they are to be, {@code null} for nobody's yet
 * @param reached the last row that was read, 0 before
 * @param over whether nobody reads on
 */
record LeadImportState(
        @Nullable LeadImportId upload, @Nullable CampaignId campaignId, long reached, boolean over) {
    static final LeadImportState MISSING = new LeadImportState(null, null, 0, false);

    static LeadImportState evolve(LeadImportState state, LeadImportEvent event) {
        return switch (event) {
            case LeadFileReceived e -> new LeadImportState(e.upload(), e.campaignId(), 0, false);
            case LeadsImported e -> new LeadImportState(state.upload, state.campaignId, e.toRow(), false);
            case LeadImportFinished _, LeadImportFailed _ ->
                new LeadImportState(state.upload, state.campaignId, state.reached, true);
        };
    }
}
