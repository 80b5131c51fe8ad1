package io.ringledger.events.suppression;

import io.ringledger.vocabulary.RegistryId;

/** Everything that can happen to an outside list, as one tenant obtains it. */
public sealed interface RegistryEvent permits RegistryVersionRegistered, RegistryVersionActivated {
    RegistryId registryId();
}
