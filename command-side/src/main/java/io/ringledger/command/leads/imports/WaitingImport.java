package io.ringledger.command.leads.imports;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of leads that is to be read. Kept durably, so it holds nothing personal.
 *
 * @param upload under which name its bytes are kept
 * @param bytes how many there are
 * @param campaignId whose leads they are to be, {@code null} for nobody's yet
 * @param cause what the file came of; commands about it inherit it
 * @param next when to look
 */
record WaitingImport(
        LeadImportId importId,
        LeadImportId upload,
        @Nullable CampaignId campaignId,
        LeadFileFormat format,
        String region,
        long bytes,
        Cause cause,
        Instant next) {
    TenantId tenant() {
        return Objects.requireNonNull(cause.tenantId());
    }

    WaitingImport at(Instant when) {
        return new WaitingImport(importId, upload, campaignId, format, region, bytes, cause, when);
    }
}
