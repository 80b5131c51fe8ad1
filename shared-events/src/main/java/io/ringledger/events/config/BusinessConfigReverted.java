package io.ringledger.events.config;

import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;

/**
 * A business configuration says again what it said before: a new version, like an old one.
 *
 * @param version of this configuration, from 2
 * @param revertedTo the old version
 * @param profile all that it says now
 * @param revertedAt our clock, UTC
 */
public record BusinessConfigReverted(
        BusinessConfigId configId, int version, int revertedTo, BusinessProfile profile, Instant revertedAt)
        implements BusinessConfigEvent {}
