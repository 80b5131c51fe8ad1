package io.ringledger.command.suppression;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.RegistryCommand;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.events.suppression.RegistryEvent;
import io.ringledger.events.suppression.RegistryVersionActivated;
import io.ringledger.events.suppression.RegistryVersionRegistered;
import java.util.List;

/** The rules of an outside list: versions follow each other in time, and the newest is not registered twice. */
final class RegistryDecider {
    private RegistryDecider() {}

    /** @throws Rejected REGISTRY_NOT_FOUND, REGISTRY_VERSION_NOT_FOUND, REGISTRY_VERSION_OLDER or REGISTRY_BASE_CHANGED */
    static List<RegistryEvent> decide(RegistryState state, RegistryCommand command) {
        return switch (command) {
            case RegisterRegistryVersion c -> register(state, c);
            case ActivateRegistryVersion c -> activate(state, c);
        };
    }

    private static List<RegistryEvent> register(RegistryState state, RegisterRegistryVersion c) {
        RegistryState.File newest = state.newest();
        if (newest != null && c.obtainedAt().isBefore(newest.obtainedAt())) {
            throw new Rejected(SuppressionRejection.REGISTRY_VERSION_OLDER, "a later version is known");
        }
        if (new RegistryState.File(c.sha256(), c.contents(), c.obtainedAt()).equals(newest)) {
            return List.of();
        }
        if (c.base() != null && c.base() != state.active()) {
            throw new Rejected(SuppressionRejection.REGISTRY_BASE_CHANGED, "version " + c.base() + " is not active");
        }
        return List.of(new RegistryVersionRegistered(
                c.registryId(),
                c.source(),
                state.versions() + 1,
                c.obtainedAt(),
                c.sha256(),
                c.entries(),
                c.at(),
                c.contents(),
                c.base()));
    }

    private static List<RegistryEvent> activate(RegistryState state, ActivateRegistryVersion c) {
        if (state.versions() == 0) {
            throw new Rejected(SuppressionRejection.REGISTRY_NOT_FOUND, "nothing of this list was obtained");
        }
        if (c.version() < 1 || c.version() > state.versions()) {
            throw new Rejected(SuppressionRejection.REGISTRY_VERSION_NOT_FOUND, "no version " + c.version());
        }
        return c.version() == state.active()
                ? List.of()
                : List.of(new RegistryVersionActivated(c.registryId(), c.version(), c.at()));
    }
}
