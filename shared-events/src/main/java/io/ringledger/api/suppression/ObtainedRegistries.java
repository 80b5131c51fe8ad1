package io.ringledger.api.suppression;

import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Outside lists that a tenant has obtained. */
public record ObtainedRegistries(List<Registry> registries) {
    public ObtainedRegistries {
        registries = List.copyOf(registries);
    }

    /** One of them, if it was obtained. */
    public Optional<Registry> find(RegistrySource source) {
        return registries.stream()
                .filter(registry -> registry.source().equals(source))
                .findFirst();
    }

    /**
     * A list.
     *
     * @param versions the first one first: version 1 stands at 0
     * @param active the version that numbers are looked up in, {@code null} for none
     */
    public record Registry(
            RegistrySource source,
            List<Version> versions,
            @Nullable Integer active) {
        public Registry {
            versions = List.copyOf(versions);
        }

        /** A version, if there is one of that number. */
        public Optional<Version> version(int number) {
            return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
        }

        public Optional<Version> activeVersion() {
            return active == null ? Optional.empty() : version(active);
        }
    }

    /**
     * What was obtained of it.
     *
     * @param number 1 for the first
     * @param obtainedAt when, from who keeps the list
     * @param sha256 of the file, hexadecimal
     * @param contents of what numbers are looked up in, hexadecimal; {@code null} where no entries are kept
     * @param entries how many numbers are in it
     * @param base version that the file had changes to, {@code null} where it was the whole list
     */
    public record Version(
            int number,
            Instant obtainedAt,
            String sha256,
            @Nullable String contents,
            long entries,
            @Nullable Integer base,
            Instant registeredAt) {}
}
