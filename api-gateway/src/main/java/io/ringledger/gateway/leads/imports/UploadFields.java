package io.ringledger.gateway.leads.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a form with a file of leads is described; it is read part by part, and never as one of these.
 *
 * @param file CSV in UTF-8, or XLSX
 * @param campaignId whose leads they are to be
 * @param region country of numbers without a country's code, ISO 3166; US where nobody says
 */
record UploadFields(
        @Schema(type = "string", format = "binary") String file,
        @Nullable String campaignId,
        @Nullable String region) {}
