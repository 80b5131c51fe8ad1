package io.ringledger.events.suppression;

import io.ringledger.vocabulary.RegistryId;
import java.time.Instant;

/**
 * From now on this version is the one that numbers are looked up in.
 *
 * @param registryId the tenant's stream of the list
 * @param version which
 * @param activatedAt our clock, UTC
 */
public record RegistryVersionActivated(RegistryId registryId, int version, Instant activatedAt)
        implements RegistryEvent {}
