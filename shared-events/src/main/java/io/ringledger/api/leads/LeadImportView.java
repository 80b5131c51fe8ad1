package io.ringledger.api.leads;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file of leads was read.
 *
 * @param campaignId whose leads they are to be, {@code null} for nobody's yet
 * @param bytes of the file
 * @param rows how many were read
 * @param refused how many made no lead
 * @param duplicates how many have a number that a lead of the campaign had
 * @param fault why it failed, {@code null} unless it did
 * @param startedAt when the first rows were read, {@code null} before
 * @param updatedAt when something came of it last
 */
public record LeadImportView(
        LeadImportId importId,
        @Nullable CampaignId campaignId,
        LeadFileFormat format,
        long bytes,
        State state,
        long rows,
        long created,
        long refused,
        long duplicates,
        @Nullable LeadFileFault fault,
        Instant receivedAt,
        @Nullable Instant startedAt,
        Instant updatedAt) {
    /** Where an import stands. */
    public enum State {
        /** nobody has begun to read it */
        WAITING,
        RUNNING,
        COMPLETED,
        FAILED
    }
}
