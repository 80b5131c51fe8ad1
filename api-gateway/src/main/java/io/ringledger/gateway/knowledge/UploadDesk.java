package io.ringledger.gateway.knowledge;

import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.knowledge.KnowledgeEntry.Uploaded;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Takes documents in. The bytes are kept before the command is sent, so what is answered for can be read, whatever happens
 * to this process.
 */
@Component
final class UploadDesk {
    /** Each is in memory some four times over. */
    private static final int AT_ONCE = 4;

    private final Messages messages;
    private final SealedRecords uploads;
    private final RequestIds ids;
    private final Clock clock;
    private final int mostBytes;
    private final Semaphore places = new Semaphore(AT_ONCE);

    UploadDesk(
            Messages messages,
            @Qualifier("uploads") SealedRecords uploads,
            RequestIds ids,
            Clock clock,
            GatewaySettings settings) {
        this.messages = messages;
        this.uploads = uploads;
        this.ids = ids;
        this.clock = clock;
        this.mostBytes = (int) settings.bodies().upload().toBytes();
    }

    /** Answers once the document is kept, and, where the read model is quick, once it can be seen. */
    Mono<Uploaded> receive(@Nullable Part file, @Nullable String businessId, @Nullable String title, Cause cause) {
        if (!(file instanceof FilePart part)) {
            throw InvalidInput.of("file", "missing");
        }
        BusinessId business = business(businessId);
        if (!places.tryAcquire()) {
            return Mono.error(new Rejected(PlatformRejection.SERVICE_UNAVAILABLE, "Too many uploads at once"));
        }
        return DataBufferUtils.join(part.content(), mostBytes)
                .map(UploadDesk::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .map(bytes -> UploadedFile.of(part.filename(), bytes))
                .flatMap(uploaded -> keep(uploaded, command(uploaded, business, title, cause), cause))
                .doFinally(over -> places.release());
    }

    private static @Nullable BusinessId business(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : new BusinessId(text);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("business_id", "not a business id");
        }
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private ReceiveDocument command(
            UploadedFile file, @Nullable BusinessId business, @Nullable String title, Cause cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new ReceiveDocument(
                ids.next(KnowledgeId::of, cause),
                business,
                document(title == null || title.isBlank() ? file.titleFromName() : title.strip(), file),
                file.format(),
                file.bytes().length,
                file.sha256(),
                now);
    }

    private static UploadedDocument document(String title, UploadedFile file) {
        try {
            return new UploadedDocument(title, file.name());
        } catch (IllegalArgumentException wrong) {
            throw InvalidInput.of("title", String.valueOf(wrong.getMessage()));
        }
    }

    /** Whether a command that fails was recorded all the same is not known: then its bytes stay, and go after a day. */
    private Mono<Uploaded> keep(UploadedFile file, ReceiveDocument receive, Cause cause) {
        KnowledgeId id = receive.entryId();
        return Mono.fromRunnable(
                        () -> uploads.put(id.subject(), Objects.requireNonNull(cause.tenantId()), file.bytes()))
                .subscribeOn(Schedulers.boundedElastic())
                .then(messages.send(receive, cause))
                .then(ReadModel.await(messages.query(new FindKnowledge(id), KnowledgeView.class, cause), there -> true))
                .then(Mono.fromSupplier(() -> Uploaded.of(received(receive))));
    }

    private static KnowledgeView received(ReceiveDocument receive) {
        return KnowledgeView.received(
                receive.entryId(), receive.businessId(), receive.document(), receive.format(), receive.at());
    }
}
