package io.ringledger.gateway.suppression.registries;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.ObtainedRegistries;
import io.ringledger.api.suppression.ObtainedRegistries.Registry;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.api.suppression.SuppressionQuery.ListRegistries;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.suppression.registries.Intake.Received;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Obtains versions of outside lists. The entries are durable before the version is registered: a version that nobody could look
 * a number up in would refuse every solicitation. What a cut-off upload leaves is no version, and is swept.
 */
@Component
final class RegistryUploads {
    /** Each keeps a core busy, and the disk. */
    private static final int AT_ONCE = 2;

    private final Messages messages;
    private final EntriesDesk entries;
    private final Clock clock;
    private final long mostBytes;
    private final Semaphore places = new Semaphore(AT_ONCE);

    RegistryUploads(Messages messages, EntriesDesk entries, Clock clock, GatewaySettings settings) {
        this.messages = messages;
        this.entries = entries;
        this.clock = clock;
        this.mostBytes = settings.bodies().registry().toBytes();
    }

    /** What is to become of a file. */
    private record Order(RegistrySource source, UploadQuery query, Instant obtainedAt, Cause cause) {}

    /** Answers once the version is registered and, where that was wanted, active. */
    Mono<ObtainedVersion> receive(RegistrySource source, UploadQuery query, Flux<DataBuffer> file, Cause cause) {
        Order order = new Order(source, query, query.obtained(clock.instant()), cause);
        Intake.Terms terms = query.terms(source, mostBytes);
        if (!places.tryAcquire()) {
            return Mono.error(new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "Too many uploads at once"));
        }
        return base(order)
                .flatMap(base -> entries.receive(source, terms, base, file, cause)
                        .flatMap(received -> register(order, received, base.orElse(null))))
                .doFinally(over -> places.release());
    }

    /** The version that changes are made to; empty for a whole list. */
    private Mono<Optional<Version>> base(Order order) {
        if (!order.query().isDelta()) {
            return Mono.just(Optional.empty());
        }
        return registry(order)
                .map(known -> known.flatMap(Registry::activeVersion))
                .filter(Optional::isPresent)
                .switchIfEmpty(Mono.error(() -> new Rejected(
                        SuppressionRejection.REGISTRY_BASE_CHANGED, "no version is active that could be changed")));
    }

    private Mono<Optional<Registry>> registry(Order order) {
        return messages.query(new ListRegistries(), ObtainedRegistries.class, order.cause())
                .map(all -> all.find(order.source()));
    }

    private Mono<ObtainedVersion> register(Order order, Received received, @Nullable Version base) {
        Integer baseNumber = base == null ? null : base.number();
        return entries.idOf(order.source(), order.cause())
                .flatMap(id -> messages.send(command(id, order, received, baseNumber), Integer.class, order.cause())
                        .flatMap(version -> activate(id, version, order).thenReturn(version)))
                .flatMap(version -> ReadModel.await(registry(order), known -> shows(known, version, order))
                        .thenReturn(ObtainedVersion.of(
                                order.source(),
                                version,
                                order.query().isToBeActivated(),
                                baseNumber,
                                order.obtainedAt(),
                                received)));
    }

    private RegisterRegistryVersion command(RegistryId id, Order order, Received received, @Nullable Integer base) {
        return new RegisterRegistryVersion(
                id,
                order.source(),
                order.obtainedAt(),
                received.sha256(),
                received.built().entries(),
                received.built().contents(),
                base,
                clock.instant());
    }

    private Mono<Void> activate(RegistryId id, int version, Order order) {
        return order.query().isToBeActivated()
                ? messages.send(new ActivateRegistryVersion(id, version, clock.instant()), order.cause())
                : Mono.empty();
    }

    private static boolean shows(Optional<Registry> known, int version, Order order) {
        return known.filter(registry -> registry.version(version).isPresent())
                .map(registry -> !order.query().isToBeActivated() || Objects.equals(registry.active(), version))
                .orElse(false);
    }
}
