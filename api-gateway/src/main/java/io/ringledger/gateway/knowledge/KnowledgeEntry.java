package io.ringledger.gateway.knowledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.knowledge.KnowledgeView.Processing;
import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.gateway.http.Versioned;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.UnreadableReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the words of the manager document. Beyond it is what stands below.
 *
 * @param contentTruncated whether there is more of the content than a list shows
 * @param processingStatus where the reading of an uploaded document stands; completed for what was written
 * @param processingError why a document could not be read
 * @param pages of a document that has some
 */
record KnowledgeEntry(
        long id,
        @Nullable BusinessId businessId,
        String title,
        String content,
        @Nullable String source,
        @Nullable String sourceType,
        Attributes metadata,
        Instant createdAt,
        Instant updatedAt,
        boolean contentTruncated,
        Processing processingStatus,
        @Nullable UnreadableReason processingError,
        @Nullable Integer pages) {

    static KnowledgeEntry of(KnowledgeView view) {
        return new KnowledgeEntry(
                view.id().number(),
                view.businessId(),
                view.title(),
                view.text(),
                view.source(),
                view.sourceType(),
                view.metadata(),
                view.createdAt(),
                view.updatedAt(),
                view.text().length() < view.length(),
                view.processing(),
                view.failure(),
                view.pages());
    }

    /** One. */
    record Shown(KnowledgeEntry entry, @JsonIgnore long revision) implements Versioned {

        static Shown of(KnowledgeView view) {
            return new Shown(KnowledgeEntry.of(view), view.revision());
        }
    }

    /** One that was written. */
    record Written(
            KnowledgeEntry entry,
            String message,
            @JsonIgnore long revision) implements Messaged, Versioned {

        static Written of(KnowledgeView view, String message) {
            return new Written(KnowledgeEntry.of(view), message, view.revision());
        }
    }

    /** One that was uploaded. */
    record Uploaded(KnowledgeEntry entry, String message, Processing processingStatus) implements Messaged {
        static Uploaded of(KnowledgeView view) {
            return new Uploaded(KnowledgeEntry.of(view), message(view.processing()), view.processing());
        }

        private static String message(Processing processing) {
            return switch (processing) {
                case PROCESSING -> "Document accepted; its text is being read";
                case COMPLETED -> "Document accepted and read";
                case FAILED -> "Document accepted; its text cannot be read";
            };
        }
    }

    /** One is gone. */
    record Deleted(boolean success, String message) implements Messaged {}
}
