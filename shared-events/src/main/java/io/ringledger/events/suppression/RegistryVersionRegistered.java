package io.ringledger.events.suppression;

import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of an outside list was obtained. The facts only: its entries are kept elsewhere.
 *
 * @param registryId the tenant's stream of the list
 * @param source which list
 * @param version 1 for the first, one more for each that follows
 * @param obtainedAt when the file was obtained from who keeps the list; its age counts from here
 * @param sha256 of the file, hexadecimal
 * @param entries how many numbers are in it; where the file has changes only, how many are in the list that they make
 * @param registeredAt our clock, UTC
 * @param contents SHA-256 of what numbers are looked up in, hexadecimal: names the kept entries; {@code null} where none
 *     are kept
 * @param base version that the file's changes were made to, {@code null} where the file is the whole list
 */
public record RegistryVersionRegistered(
        RegistryId registryId,
        RegistrySource source,
        int version,
        Instant obtainedAt,
        String sha256,
        long entries,
        Instant registeredAt,
        @Nullable String contents,
        @Nullable Integer base)
        implements RegistryEvent {}
