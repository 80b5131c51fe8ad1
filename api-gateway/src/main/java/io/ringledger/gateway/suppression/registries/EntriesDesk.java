package io.ringledger.gateway.suppression.registries;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.ObtainedRegistries.Version;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.gateway.suppression.registries.Intake.Received;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.records.StorageUnavailableException;
import io.ringledger.platform.registries.NumberFile;
import io.ringledger.platform.registries.NumberFiles;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.TenantId;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Has the entries of lists kept. All of it on threads that may wait for disks. */
@Component
final class EntriesDesk {
    /** Pieces of a file that wait for the disk; a client that is quicker waits. */
    private static final int PIECES = 16;

    private final NumberFiles files;
    private final OpenNumberFiles open;
    private final RegistrySources sources;
    private final Pseudonyms pseudonyms;

    EntriesDesk(NumberFiles files, OpenNumberFiles open, RegistrySources sources, Pseudonyms pseudonyms) {
        this.files = files;
        this.open = open;
        this.sources = sources;
        this.pseudonyms = pseudonyms;
    }

    /** The tenant's stream of a list. */
    Mono<RegistryId> idOf(RegistrySource source, Cause cause) {
        return waiting(() -> pseudonyms.registryOf(tenant(cause), source));
    }

    /** Whether numbers could be looked up in a version. */
    Mono<Boolean> has(RegistrySource source, Version version, Cause cause) {
        return waiting(() -> version.contents() != null
                && files.has(new NumberFiles.Name(pseudonyms.registryOf(tenant(cause), source), version.contents())));
    }

    /** Reads a file as it comes, and keeps its entries; what was begun is gone where it does not come whole. */
    Mono<Received> receive(
            RegistrySource source, Intake.Terms terms, Optional<Version> base, Flux<DataBuffer> file, Cause cause) {
        TenantId tenant = tenant(cause);
        return Mono.using(
                        () -> new Intake(terms, pseudonyms.printsOf(tenant), files.builder()),
                        intake -> file.publishOn(Schedulers.boundedElastic(), PIECES)
                                .doOnNext(piece -> take(intake, piece))
                                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                                .then(waiting(() -> keep(tenant, source, intake, base.orElse(null)))),
                        EntriesDesk::close)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(IOException.class, EntriesDesk::unavailable);
    }

    private static void take(Intake intake, DataBuffer piece) {
        try (DataBuffer.ByteBufferIterator buffers = piece.readableByteBuffers()) {
            while (buffers.hasNext()) {
                intake.take(buffers.next());
            }
        } catch (IOException e) {
            throw unavailable(e);
        } finally {
            DataBufferUtils.release(piece);
        }
    }

    private Received keep(TenantId tenant, RegistrySource source, Intake intake, @Nullable Version base)
            throws IOException {
        RegistryId id = pseudonyms.registryOf(tenant, source);
        Received received = intake.finish(base == null ? null : entries(id, base));
        sources.add(tenant, source);
        files.put(id, received.built());
        return received;
    }

    private NumberFile entries(RegistryId id, Version version) {
        return open.find(id, version.contents())
                .orElseThrow(() -> new Rejected(
                        SuppressionRejection.REGISTRY_ENTRIES_MISSING,
                        "the entries of version " + version.number() + " cannot be read"));
    }

    private static void close(Intake intake) {
        try {
            intake.close();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static StorageUnavailableException unavailable(IOException e) {
        return new StorageUnavailableException("the entries of a list cannot be kept at present", e);
    }

    private static TenantId tenant(Cause cause) {
        return Objects.requireNonNull(cause.tenantId());
    }

    private static <T> Mono<T> waiting(Callable<T> question) {
        return Mono.fromCallable(question).subscribeOn(Schedulers.boundedElastic());
    }
}
