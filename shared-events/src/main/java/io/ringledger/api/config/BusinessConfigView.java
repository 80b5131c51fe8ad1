package io.ringledger.api.config;

import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;

/**
 * A business configuration as it is now.
 *
 * @param version from 1
 * @param createdAt our clock, UTC
 * @param updatedAt when this version began, our clock, UTC
 * @param revision how many events the configuration had after the first
 */
public record BusinessConfigView(
        BusinessConfigId id,
        int version,
        BusinessProfile profile,
        Instant createdAt,
        Instant updatedAt,
        long revision) {}
