package io.ringledger.events.leads;

import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of leads is here. Its bytes wait beside the events until it has been read.
 *
 * @param upload under which name the bytes are kept; that of the import, unless whoever sent the file first was cut off
 * @param campaignId whose leads they are to be, {@code null} for nobody's yet
 * @param region country of numbers without a country's code, ISO 3166: {@code US}
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes how many, from 1
 * @param receivedAt our clock, UTC
 */
public record LeadFileReceived(
        LeadImportId importId,
        LeadImportId upload,
        @Nullable CampaignId campaignId,
        LeadFileFormat format,
        String region,
        String sha256,
        long bytes,
        Instant receivedAt)
        implements LeadImportEvent {}
