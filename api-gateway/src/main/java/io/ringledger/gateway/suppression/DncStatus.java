package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.DncSizes;
import io.ringledger.gateway.suppression.registries.ListAge;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the lists stand.
 *
 * @param state of the outside registries: what they are not, solicitations are refused for
 */
record DncStatus(State state, long suppressed, long whitelisted, List<Registry> registries) {
    /** How an outside registry, or all of them together, may be used. */
    enum State {
        CURRENT,
        /** obtained more than 31 days ago */
        STALE,
        /** its entries cannot be read: nobody knows who is listed */
        UNREADABLE,
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
        static Registry of(DncSizes.Registry registry, Instant now) {
            DncSizes.Version active = registry.active();
            if (active == null) {
                return new Registry(
                        registry.source(), State.MISSING, registry.newestVersion(), null, null, null, null, null);
            }
            ListAge age = ListAge.of(active.obtainedAt(), now);
            return new Registry(
                    registry.source(),
                    state(registry, age),
                    registry.newestVersion(),
                    active.number(),
                    active.obtainedAt(),
                    active.entries(),
                    age.days(),
                    age.staleAt());
        }

        private static State state(DncSizes.Registry registry, ListAge age) {
            if (!registry.readable()) {
                return State.UNREADABLE;
            }
            return age.stale() ? State.STALE : State.CURRENT;
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
