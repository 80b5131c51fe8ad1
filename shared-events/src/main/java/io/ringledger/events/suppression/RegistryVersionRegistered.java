package io.ringledger.events.suppression;

import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;

/**
 * A file of an outside list was obtained. The facts only: its entries are kept elsewhere.
 *
 * @param registryId the tenant's stream of the list
 * @param source which list
 * @param version 1 for the first, one more for each that follows
 * @param obtainedAt when the file was obtained from who keeps the list; its age counts from here
 * @param sha256 of the file, hexadecimal
 * @param entries how many numbers are in it
 * @param registeredAt our clock, UTC
 */
public record RegistryVersionRegistered(
        RegistryId registryId,
        RegistrySource source,
        int version,
        Instant obtainedAt,
        String sha256,
        long entries,
        Instant registeredAt)
        implements RegistryEvent {}
