package io.ringledger.gateway.leads.imports;

import io.ringledger.api.leads.LeadImportView;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFault;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a file of leads was read.
 *
 * @param rows that were read
 * @param error why it was not read to its end
 * @param rowsPerSecond while it was read, absent where that is not known yet
 * @param repeated whether the same file was sent before, and this is what became of it then
 */
record ImportItem(
        LeadImportId id,
        @Nullable CampaignId campaignId,
        LeadFileFormat format,
        long bytes,
        LeadImportView.State state,
        long rows,
        long created,
        long refused,
        long duplicates,
        @Nullable LeadFileFault error,
        @Nullable Long rowsPerSecond,
        Instant receivedAt,
        @Nullable Instant startedAt,
        Instant updatedAt,
        @Nullable Boolean repeated) {
    static ImportItem of(LeadImportView view) {
        return of(view, false);
    }

    static ImportItem of(LeadImportView view, boolean repeated) {
        return new ImportItem(
                view.importId(),
                view.campaignId(),
                view.format(),
                view.bytes(),
                view.state(),
                view.rows(),
                view.created(),
                view.refused(),
                view.duplicates(),
                view.fault(),
                rate(view),
                view.receivedAt(),
                view.startedAt(),
                view.updatedAt(),
                repeated ? true : null);
    }

    private static @Nullable Long rate(LeadImportView view) {
        Instant started = view.startedAt();
        long millis = started == null
                ? 0
                : Duration.between(started, view.updatedAt()).toMillis();
        return millis == 0 ? null : view.rows() * 1_000 / millis;
    }
}
