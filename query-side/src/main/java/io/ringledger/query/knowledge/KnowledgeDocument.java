package io.ringledger.query.knowledge;

import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.knowledge.KnowledgeView.Processing;
import io.ringledger.events.knowledge.DocumentReadingBegun;
import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.events.knowledge.DocumentTextRead;
import io.ringledger.events.knowledge.DocumentUnreadable;
import io.ringledger.events.knowledge.KnowledgeAdded;
import io.ringledger.events.knowledge.KnowledgeDeleted;
import io.ringledger.events.knowledge.KnowledgeEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UnreadableReason;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept for reading.
 *
 * @param view with all its text; of a deleted entry without any
 */
record KnowledgeDocument(TenantId tenant, KnowledgeView view, boolean deleted) {
    /** @throws IllegalStateException if the event does not follow from what is known */
    static KnowledgeDocument after(@Nullable KnowledgeDocument before, RecordedEvent recorded) {
        return switch ((KnowledgeEvent) recorded.payload()) {
            case KnowledgeAdded e -> new KnowledgeDocument(recorded.tenant(), added(e), false);
            case DocumentReceived e -> new KnowledgeDocument(recorded.tenant(), received(e), false);
            case DocumentReadingBegun _ -> known(before).at(recorded.sequence());
            case DocumentTextRead e ->
                known(before)
                        .with(Processing.COMPLETED, e.text().value(), e.pages(), null, e.readAt())
                        .at(recorded.sequence());
            case DocumentUnreadable e ->
                known(before)
                        .with(Processing.FAILED, "", null, e.reason(), e.foundAt())
                        .at(recorded.sequence());
            case KnowledgeDeleted e -> known(before).without(e.deletedAt()).at(recorded.sequence());
        };
    }

    private static KnowledgeDocument known(@Nullable KnowledgeDocument before) {
        if (before == null) {
            throw new IllegalStateException("an entry without a beginning");
        }
        return before;
    }

    private static KnowledgeView added(KnowledgeAdded e) {
        return KnowledgeView.written(e.entryId(), e.businessId(), e.content(), millis(e.addedAt()));
    }

    private static KnowledgeView received(DocumentReceived e) {
        return KnowledgeView.received(e.entryId(), e.businessId(), e.document(), e.format(), millis(e.receivedAt()));
    }

    private KnowledgeDocument with(
            Processing processing,
            String text,
            @Nullable Integer pages,
            @Nullable UnreadableReason failure,
            Instant at) {
        return new KnowledgeDocument(
                tenant,
                new KnowledgeView(
                        view.id(),
                        view.businessId(),
                        view.title(),
                        text,
                        text.length(),
                        view.source(),
                        view.sourceType(),
                        view.metadata(),
                        processing,
                        failure,
                        pages,
                        view.createdAt(),
                        millis(at),
                        view.revision()),
                false);
    }

    private KnowledgeDocument without(Instant at) {
        return new KnowledgeDocument(
                tenant,
                new KnowledgeView(
                        view.id(),
                        view.businessId(),
                        "",
                        "",
                        0,
                        null,
                        null,
                        Attributes.NONE,
                        view.processing(),
                        null,
                        null,
                        view.createdAt(),
                        millis(at),
                        view.revision()),
                true);
    }

    private KnowledgeDocument at(long sequence) {
        return new KnowledgeDocument(tenant, view.at(sequence), deleted);
    }

    /** Whether there is anything in it to be found. */
    boolean isSearchable() {
        return !deleted && !view.text().isEmpty();
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
