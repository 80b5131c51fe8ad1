package io.ringledger.api.knowledge;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.UnreadableReason;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the knowledge base.
 *
 * @param businessId whose knowledge it is, {@code null} for everybody's
 * @param text what it says, or its beginning; empty while a document is not read
 * @param length of all its text, in characters
 * @param source where it comes from; of a document, what the file was called
 * @param sourceType kind of source; of a document, its format
 * @param processing where the reading of a document stands; COMPLETED for what was written
 * @param failure why a document could not be read, {@code null} unless it failed
 * @param pages of a document that has some
 * @param revision how many events the entry had after the first
 */
public record KnowledgeView(
        KnowledgeId id,
        @Nullable BusinessId businessId,
        String title,
        String text,
        int length,
        @Nullable String source,
        @Nullable String sourceType,
        Attributes metadata,
        Processing processing,
        @Nullable UnreadableReason failure,
        @Nullable Integer pages,
        Instant createdAt,
        Instant updatedAt,
        long revision) {

    /** An entry somebody wrote, with all its text. */
    public static KnowledgeView written(
            KnowledgeId id, @Nullable BusinessId businessId, KnowledgeContent content, Instant at) {
        String text = content.text().value();
        return new KnowledgeView(
                id,
                businessId,
                content.title(),
                text,
                text.length(),
                content.source(),
                content.sourceType(),
                content.metadata(),
                Processing.COMPLETED,
                null,
                null,
                at,
                at,
                0);
    }

    /** A document that is still to be read. */
    public static KnowledgeView received(
            KnowledgeId id,
            @Nullable BusinessId businessId,
            UploadedDocument document,
            DocumentFormat format,
            Instant at) {
        return new KnowledgeView(
                id,
                businessId,
                document.title(),
                "",
                0,
                document.fileName(),
                format.name().toLowerCase(Locale.ROOT),
                Attributes.NONE,
                Processing.PROCESSING,
                null,
                null,
                at,
                at,
                0);
    }

    /** The same at another revision. */
    public KnowledgeView at(long another) {
        return new KnowledgeView(
                id,
                businessId,
                title,
                text,
                length,
                source,
                sourceType,
                metadata,
                processing,
                failure,
                pages,
                createdAt,
                updatedAt,
                another);
    }

    /** Where the reading of a document stands. */
    public enum Processing {
        PROCESSING,
        COMPLETED,
        FAILED
    }

    /** Not the words: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "KnowledgeView[" + id + ", " + processing + "]";
    }
}
