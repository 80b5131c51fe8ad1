package io.ringledger.events.leads;

import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.RefusedRow;
import java.time.Instant;
import java.util.List;

/**
 * Rows of a file were read: those that made leads, in the same commit.
 *
 * @param fromRow from 1, the first one below the header
 * @param toRow the last of them
 * @param created how many leads they made
 * @param duplicates how many have a number that a lead of the campaign has already
 * @param refused rows that made none, each with why
 * @param importedAt our clock, UTC
 */
public record LeadsImported(
        LeadImportId importId,
        long fromRow,
        long toRow,
        int created,
        int duplicates,
        List<RefusedRow> refused,
        Instant importedAt)
        implements LeadImportEvent {
    public LeadsImported {
        refused = List.copyOf(refused);
    }
}
