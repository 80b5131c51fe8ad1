package io.ringledger.command.registries;

import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a list there are, from all that has happened to it.
 *
 * @param versions the first one first
 * @param active number of the one that numbers are looked up in, 0 for none
 */
record Obtained(List<Version> versions, int active) {
    /** Sellers keep their records for so long, which version they used among them: 16 CFR 310.5(b). */
    static final Duration PROOF = Duration.ofDays(5 * 366);

    /** Whoever finds the newest one broken goes back to one that is there. */
    private static final int NEWEST = 2;

    Obtained {
        versions = List.copyOf(versions);
    }

    /**
     * A version.
     *
     * @param usedUntil when another one took its place; when it was registered, if it never was in use
     */
    record Version(RegistryVersionRegistered registered, Instant usedUntil) {}

    static Obtained of(List<RegistryEvent> events) {
        List<Version> versions = new ArrayList<>();
        int active = 0;
        for (RegistryEvent event : events) {
            switch (event) {
                case RegistryVersionRegistered e -> versions.add(new Version(e, e.registeredAt()));
                case RegistryVersionActivated e -> {
                    if (active > 0) {
                        versions.set(
                                active - 1, new Version(versions.get(active - 1).registered(), e.activatedAt()));
                    }
                    active = e.version();
                }
            }
        }
        return new Obtained(versions, active);
    }

    Optional<RegistryVersionRegistered> inUse() {
        return active == 0
                ? Optional.empty()
                : Optional.of(versions.get(active - 1).registered());
    }

    /** Names of the entries that have to be there: in use, the newest ones, and what may have to be shown to somebody. */
    Set<String> needed(Instant now) {
        Set<String> needed = new HashSet<>();
        for (int number = 1; number <= versions.size(); number++) {
            Version version = versions.get(number - 1);
            @Nullable String contents = version.registered().contents();
            boolean proof = now.isBefore(version.usedUntil().plus(PROOF));
            if (contents != null && (number == active || number > versions.size() - NEWEST || proof)) {
                needed.add(contents);
            }
        }
        return needed;
    }
}
