package io.ringledger.events.config;

import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;

/**
 * There is a new business configuration: its version 1.
 *
 * @param profile what it says
 * @param createdAt our clock, UTC
 */
public record BusinessConfigCreated(BusinessConfigId configId, BusinessProfile profile, Instant createdAt)
        implements BusinessConfigEvent {}
