package io.ringledger.gateway;

import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.api.suppression.ObtainedRegistries.Registry;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import io.ringledger.api.suppression.RegistryCommand;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.vocabulary.RegistryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The outside lists of the one tenant there is in the gateway's tests. */
final class FakeRegistries {
    private final Map<RegistryId, Registry> lists = new ConcurrentHashMap<>();

    void clear() {
        lists.clear();
    }

    /** Answers the number of a registered version. */
    int handle(RegistryCommand command) {
        return switch (command) {
            case RegisterRegistryVersion c -> register(c);
            case ActivateRegistryVersion c -> {
                Registry known = Objects.requireNonNull(lists.get(c.registryId()));
                lists.put(c.registryId(), new Registry(known.source(), known.versions(), c.version()));
                yield c.version();
            }
        };
    }

    private int register(RegisterRegistryVersion c) {
        Registry known = lists.getOrDefault(c.registryId(), new Registry(c.source(), List.of(), null));
        List<Version> versions = new ArrayList<>(known.versions());
        versions.add(new Version(
                versions.size() + 1, c.obtainedAt(), c.sha256(), c.contents(), c.entries(), c.base(), c.at()));
        lists.put(c.registryId(), new Registry(c.source(), versions, known.active()));
        return versions.size();
    }

    ObtainedRegistries obtained() {
        return new ObtainedRegistries(List.copyOf(lists.values()));
    }
}
