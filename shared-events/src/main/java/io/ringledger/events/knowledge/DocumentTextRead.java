package io.ringledger.events.knowledge;

import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of an uploaded document is known; its bytes are not kept.
 *
 * @param subject the entry itself: it has a key of its own
 * @param pages from 1; {@code null} where the format has none
 * @param readAt our clock, UTC
 */
public record DocumentTextRead(
        KnowledgeId entryId,
        SubjectId subject,
        @Personal(subject = "subject") KnowledgeText text,
        @Nullable Integer pages,
        Instant readAt)
        implements KnowledgeEvent {}
