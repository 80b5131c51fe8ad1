package io.ringledger.command.suppression;

import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which files of an outside list were obtained.
 *
 * @param versions how many
 * @param newest the last of them, {@code null} for none
 * @param active the version that numbers are looked up in, 0 for none
 */
record RegistryState(int versions, @Nullable File newest, int active) {
    static final RegistryState NEW = new RegistryState(0, null, 0);

    /**
     * What was obtained when.
     *
     * @param contents what numbers are looked up in: the same file may be read otherwise, or change another version
     */
    record File(String sha256, @Nullable String contents, Instant obtainedAt) {}

    static RegistryState evolve(RegistryState state, RegistryEvent event) {
        return switch (event) {
            case RegistryVersionRegistered e ->
                new RegistryState(e.version(), new File(e.sha256(), e.contents(), e.obtainedAt()), state.active);
            case RegistryVersionActivated e -> new RegistryState(state.versions, state.newest, e.version());
        };
    }
}
