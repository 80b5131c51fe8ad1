package io.ringledger.api.config;

import io.ringledger.vocabulary.BusinessProfile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a business configuration has said, newest first. */
public record BusinessConfigVersions(List<Version> versions) {
    public BusinessConfigVersions {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param number from 1
     * @param revertedTo the version that it repeats, {@code null} where it was written anew
     * @param author who made it, as the token named them
     * @param from when it began, our clock, UTC
     */
    public record Version(
            int number,
            BusinessProfile profile,
            @Nullable Integer revertedTo,
            @Nullable String author,
            Instant from) {}
}
