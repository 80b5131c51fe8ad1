package io.ringledger.api.leads;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.RefusedRow;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a file of leads that is read in. */
public sealed interface LeadImportCommand {
    LeadImportId importId();

    /**
     * Read a file whose bytes are kept; nothing changes where the import has one already.
     *
     * <p>Answers under which name the bytes are kept that are read: whoever sent others lets go of them.
     */
    record ReceiveLeadFile(
            @TargetAggregateIdentifier LeadImportId importId,
            LeadImportId upload,
            @Nullable CampaignId campaignId,
            LeadFileFormat format,
            String region,
            String sha256,
            long bytes,
            Instant at)
            implements LeadImportCommand {}

    /** A row that makes a lead. */
    record NewLead(
            LeadId leadId,
            SubjectId party,
            LeadProfile profile,
            @Nullable String source,
            int priority) {}

    /**
     * Make leads of rows, all of them or none; silent where these rows were read.
     *
     * @param fromRow the one after those that were read
     * @throws io.ringledger.api.rejections.Rejected IMPORT_OUT_OF_STEP if it is another one, or the import is over
     */
    record ImportLeads(
            @TargetAggregateIdentifier LeadImportId importId,
            long fromRow,
            long toRow,
            List<NewLead> leads,
            int duplicates,
            List<RefusedRow> refused,
            Instant at)
            implements LeadImportCommand {
        public ImportLeads {
            leads = List.copyOf(leads);
            refused = List.copyOf(refused);
        }

        /** Not who they are: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "ImportLeads[" + importId + ", rows " + fromRow + " to " + toRow + "]";
        }
    }

    /** The file was read to its end; silent where the import is over. */
    record FinishLeadImport(@TargetAggregateIdentifier LeadImportId importId, Instant at)
            implements LeadImportCommand {}

    /** The file cannot be read any further; silent where the import is over. */
    record FailLeadImport(@TargetAggregateIdentifier LeadImportId importId, LeadFileFault fault, Instant at)
            implements LeadImportCommand {}
}
