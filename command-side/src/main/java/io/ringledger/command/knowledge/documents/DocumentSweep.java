package io.ringledger.command.knowledge.documents;

import io.ringledger.api.knowledge.KnowledgeCommand.BeginReading;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordText;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordUnreadable;
import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.knowledge.documents.DocumentReader.Reading;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.UnreadableReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has documents read that wait for it, one at a time by whoever begins first. A node may be killed at any step: a document
 * is on the list until what it says is an event and its bytes are gone.
 */
final class DocumentSweep {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
    private static final Duration KEPT_UNASKED = Duration.ofDays(1);

    private final WaitingDocuments documents;
    private final SealedRecords uploads;
    private final DocumentReader reader;
    private final Orders orders;
    private final Clock clock;
    private final Duration retryAfter;
    private final BoundedPool pool;
    private final Set<KnowledgeId> read = ConcurrentHashMap.newKeySet();

    /** @param retryAfter pause before a document is looked at again that somebody seems to read */
    DocumentSweep(
            WaitingDocuments documents,
            SealedRecords uploads,
            DocumentReader reader,
            Orders orders,
            Clock clock,
            Duration retryAfter,
            BoundedPool pool) {
        this.documents = documents;
        this.uploads = uploads;
        this.reader = reader;
        this.orders = orders;
        this.clock = clock;
        this.retryAfter = retryAfter;
        this.pool = pool;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            for (WaitingDocument document : documents.due(clock.instant())) {
                if (read.add(document.entryId()) && !pool.runIfFree(() -> look(document))) {
                    read.remove(document.entryId());
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("not all documents that wait were looked at: {}", e.getMessage());
        }
    }

    /**
     * Lets go of what was uploaded long ago and waits for nothing: whoever uploaded it was never told that it is there. Never
     * throws, either.
     */
    void tidy() {
        Instant longAgo = clock.instant().minus(KEPT_UNASKED);
        try {
            uploads.forEach(subject -> {
                KnowledgeId entry = new KnowledgeId(subject.value());
                if (IdGenerator.madeAt(entry.number()).isBefore(longAgo)
                        && documents.find(entry).isEmpty()) {
                    LOG.info("{} was uploaded and never recorded: its bytes are deleted", entry);
                    uploads.delete(subject);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("old uploads are looked at again later: {}", e.getMessage());
        }
    }

    private void look(WaitingDocument document) {
        try {
            settle(document);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} was not read and will be looked at again: {}", document.entryId(), reason(e));
        } finally {
            read.remove(document.entryId());
        }
    }

    /** What a library says of a failure might quote the document. */
    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case Rejected refused -> refused.rejection().code();
            case DocumentReaderException ours -> String.valueOf(ours.getMessage());
            default -> failure.getClass().getName();
        };
    }

    private void settle(WaitingDocument document) throws InterruptedException {
        try {
            orders.send(new BeginReading(document.entryId(), clock.instant()), document.cause());
        } catch (Rejected refused) {
            refused(document, refused);
            return;
        }
        Optional<byte[]> bytes = uploads.find(document.entryId().subject());
        Reading reading = bytes.isPresent()
                ? reader.read(document.format(), bytes.get())
                : new Reading.Unreadable(UnreadableReason.LOST);
        record(document, reading);
        forget(document);
    }

    private void refused(WaitingDocument document, Rejected refused) {
        if (Rejected.is(refused, KnowledgeRejection.DOCUMENT_BEING_READ)) {
            documents.put(document.at(clock.instant().plus(retryAfter)));
        } else if (Rejected.is(refused, KnowledgeRejection.DOCUMENT_SETTLED)) {
            forget(document);
        } else if (Rejected.is(refused, KnowledgeRejection.DOCUMENT_GIVEN_UP)) {
            record(document, new Reading.Unreadable(UnreadableReason.INTERRUPTED));
            forget(document);
        } else {
            throw refused;
        }
    }

    private void record(WaitingDocument document, Reading reading) {
        KnowledgeId id = document.entryId();
        Instant now = clock.instant();
        orders.send(
                switch (reading) {
                    case Reading.Text read -> new RecordText(id, new KnowledgeText(read.text()), read.pages(), now);
                    case Reading.Unreadable not -> new RecordUnreadable(id, not.reason(), now);
                },
                document.cause());
    }

    /** The list last: whoever is killed before it goes here again. */
    private void forget(WaitingDocument document) {
        uploads.delete(document.entryId().subject());
        documents.remove(document.entryId());
    }
}
