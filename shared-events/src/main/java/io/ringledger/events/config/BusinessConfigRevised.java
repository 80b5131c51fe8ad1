package io.ringledger.events.config;

import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;

/**
 * A business configuration says something else from now on.
 *
 * @param version of this configuration, from 2
 * @param profile all that it says now
 * @param revisedAt our clock, UTC
 */
public record BusinessConfigRevised(BusinessConfigId configId, int version, BusinessProfile profile, Instant revisedAt)
        implements BusinessConfigEvent {}
