package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.DncSizes;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the lists stand.
 *
 * @param state of the outside registries: what they are not, solicitations are refused for
 */
record DncStatus(State state, long suppressed, long whitelisted, List<Registry> registries) {
    /** 47 CFR 64.1200(c)(2)(i)(D): a version obtained no more than 31 days before the call, to the second. */
    private static final Duration OLDEST = Duration.ofDays(31);

    /** How an outside registry, or all of them together, may be used. */
    enum State {
        CURRENT,
        /** obtained more than 31 days ago */
        STALE,
        /** none was obtained, or none is in use */
        MISSING
    }

    /**
     * An outside registry.
     *
     * @param version that numbers are looked up in
     * @param ageDays whole days since it was obtained
     * @param staleAt from when on it must not be used
     */
    record Registry(
            RegistrySource source,
            State state,
            int newestVersion,
            @Nullable Integer version,
            @Nullable Instant obtainedAt,
            @Nullable Long entries,
            @Nullable Long ageDays,
            @Nullable Instant staleAt) {
        private static Registry of(DncSizes.Registry registry, Instant now) {
            DncSizes.Version active = registry.active();
            if (active == null) {
                return new Registry(
                        registry.source(), State.MISSING, registry.newestVersion(), null, null, null, null, null);
            }
            Instant staleAt = active.obtainedAt().plus(OLDEST);
            return new Registry(
                    registry.source(),
                    now.isAfter(staleAt) ? State.STALE : State.CURRENT,
                    registry.newestVersion(),
                    active.number(),
                    active.obtainedAt(),
                    active.entries(),
                    Duration.between(active.obtainedAt(), now).toDays(),
                    staleAt);
        }
    }

    static DncStatus of(DncSizes sizes, Instant now) {
        List<Registry> registries = sizes.registries().stream()
                .map(registry -> Registry.of(registry, now))
                .toList();
        State worst = registries.stream()
                .map(Registry::state)
                .reduce(
                        registries.isEmpty() ? State.MISSING : State.CURRENT,
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
        return new DncStatus(worst, sizes.suppressed(), sizes.whitelisted(), registries);
    }
}
