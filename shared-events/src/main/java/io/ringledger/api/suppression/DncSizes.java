package io.ringledger.api.suppression;

import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the lists are.
 *
 * @param registries outside lists that were obtained
 */
public record DncSizes(long suppressed, long whitelisted, List<Registry> registries) {
    public DncSizes {
        registries = List.copyOf(registries);
    }

    /**
     * An outside list.
     *
     * @param active the version that numbers are looked up in, {@code null} for none
     * @param readable whether numbers can be looked up in it; not where there is none
     */
    public record Registry(
            RegistrySource source,
            int newestVersion,
            @Nullable Version active,
            boolean readable) {}

    /** What was obtained of it. */
    public record Version(int number, Instant obtainedAt, long entries) {}
}
