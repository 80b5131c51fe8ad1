package io.ringledger.gateway.suppression.registries;

import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outside lists that were obtained, by name. */
record ShownRegistries(List<ShownRegistry> registries) {
    /**
     * A list.
     *
     * @param activeVersion that numbers are looked up in, {@code null} for none
     * @param refusesDials whether solicitations are refused for it, whoever is called: no version is active, or the active one
     *     is too old
     * @param versions the newest first
     */
    record ShownRegistry(
            RegistrySource source, @Nullable Integer activeVersion, boolean refusesDials, List<ShownVersion> versions) {
        private static ShownRegistry of(ObtainedRegistries.Registry registry, Instant now) {
            List<ShownVersion> versions = registry.versions().reversed().stream()
                    .map(version -> ShownVersion.of(registry, version, now))
                    .toList();
            return new ShownRegistry(
                    registry.source(),
                    registry.active(),
                    versions.stream().noneMatch(version -> version.active() && !version.stale()),
                    versions);
        }
    }

    static ShownRegistries of(ObtainedRegistries obtained, Instant now) {
        return new ShownRegistries(obtained.registries().stream()
                .map(registry -> ShownRegistry.of(registry, now))
                .toList());
    }
}
