package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote an entry. Source: manager document, 5.2.
 *
 * @param subject the entry itself: it has a key of its own
 * @param businessId whose knowledge it is, {@code null} for everybody's
 * @param addedAt our clock, UTC
 */
public record KnowledgeAdded(
        KnowledgeId entryId,
        SubjectId subject,
        @Nullable BusinessId businessId,

        @Personal(subject = "subject", erased = KnowledgeContent.ERASED)
        KnowledgeContent content,

        Instant addedAt)
        implements KnowledgeEvent {}
