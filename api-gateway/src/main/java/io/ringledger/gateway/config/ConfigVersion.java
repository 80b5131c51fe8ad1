package io.ringledger.gateway.config;

import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.vocabulary.BusinessSettings;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a business configuration said for a while.
 *
 * @param version from 1
 * @param revertedTo the version that it repeats
 * @param author id of the user who made it
 * @param from since when, UTC; until the next version's
 */
record ConfigVersion(
        int version,
        String name,
        String type,
        BusinessSettings configData,
        boolean isActive,
        @Nullable Integer revertedTo,
        @Nullable String author,
        Instant from) {

    private static ConfigVersion of(Version version) {
        return new ConfigVersion(
                version.number(),
                version.profile().name(),
                version.profile().type(),
                version.profile().settings(),
                version.profile().active(),
                version.revertedTo(),
                version.author(),
                version.from());
    }

    /** All of a configuration, newest first. */
    record All(List<ConfigVersion> versions) {

        static All of(BusinessConfigVersions found) {
            return new All(found.versions().stream().map(ConfigVersion::of).toList());
        }
    }
}
