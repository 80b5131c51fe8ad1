package io.ringledger.gateway.suppression.registries;

import io.ringledger.api.suppression.ObtainedRegistries.Registry;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of an outside list.
 *
 * @param active whether numbers are looked up in it
 * @param ageDays whole days since it was obtained
 * @param stale whether it is too old: solicitations are refused where it is the active one
 * @param staleAt from when on it is
 * @param entries how many numbers are in it
 * @param sha256 of the file that was sent, hexadecimal
 * @param base version that the file had changes to, {@code null} where it was the whole list
 */
record ShownVersion(
        int version,
        boolean active,
        Instant obtainedAt,
        long ageDays,
        boolean stale,
        Instant staleAt,
        long entries,
        String sha256,
        @Nullable Integer base,
        Instant registeredAt) {
    static ShownVersion of(Registry registry, Version version, Instant now) {
        ListAge age = ListAge.of(version.obtainedAt(), now);
        return new ShownVersion(
                version.number(),
                Objects.equals(registry.active(), version.number()),
                version.obtainedAt(),
                age.days(),
                age.stale(),
                age.staleAt(),
                version.entries(),
                version.sha256(),
                version.base(),
                version.registeredAt());
    }
}
