package io.ringledger.events.identity;

import io.ringledger.vocabulary.TenantId;
import java.time.Instant;

/**
 * A company joined the installation.
 *
 * @param tenantId the company
 * @param name what it is called
 * @param first whether it is the installation's first tenant, which gets the calls to numbers that nobody owns
 * @param foundedAt our clock, UTC
 */
public record TenantFounded(TenantId tenantId, String name, boolean first, Instant foundedAt) {}
