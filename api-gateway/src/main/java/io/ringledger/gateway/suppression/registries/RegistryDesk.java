package io.ringledger.gateway.suppression.registries;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.api.suppression.ObtainedRegistries.Registry;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.SuppressionQuery.ListRegistries;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows outside lists, and says in which version of them numbers are looked up. */
@Component
final class RegistryDesk {
    private final Messages messages;
    private final EntriesDesk entries;
    private final Clock clock;

    RegistryDesk(Messages messages, EntriesDesk entries, Clock clock) {
        this.messages = messages;
        this.entries = entries;
        this.clock = clock;
    }

    Mono<ShownRegistries> list(Cause cause) {
        return obtained(cause).map(all -> ShownRegistries.of(all, clock.instant()));
    }

    Mono<ShownVersion> find(RegistrySource source, int number, Cause cause) {
        return registry(source, cause)
                .map(registry -> ShownVersion.of(registry, version(registry, number), clock.instant()));
    }

    /** Only what numbers can be looked up in: whoever goes back to an earlier version must not end with none. */
    Mono<ShownVersion> activate(RegistrySource source, int number, Cause cause) {
        return registry(source, cause)
                .map(registry -> version(registry, number))
                .filterWhen(version -> entries.has(source, version, cause))
                .switchIfEmpty(Mono.error(() -> new Rejected(
                        SuppressionRejection.REGISTRY_ENTRIES_MISSING, "its entries are not kept any more")))
                .flatMap(version -> entries.idOf(source, cause))
                .flatMap(id -> messages.send(new ActivateRegistryVersion(id, number, clock.instant()), cause))
                .then(ReadModel.follow(registry(source, cause), registry -> Objects.equals(registry.active(), number)))
                .map(registry -> ShownVersion.of(registry, version(registry, number), clock.instant()));
    }

    private Mono<ObtainedRegistries> obtained(Cause cause) {
        return messages.query(new ListRegistries(), ObtainedRegistries.class, cause);
    }

    private Mono<Registry> registry(RegistrySource source, Cause cause) {
        return obtained(cause)
                .map(all -> all.find(source)
                        .orElseThrow(() -> new Rejected(
                                SuppressionRejection.REGISTRY_NOT_FOUND, "nothing of this list was obtained")));
    }

    private static Version version(Registry registry, int number) {
        return registry.version(number)
                .orElseThrow(
                        () -> new Rejected(SuppressionRejection.REGISTRY_VERSION_NOT_FOUND, "no version " + number));
    }
}
