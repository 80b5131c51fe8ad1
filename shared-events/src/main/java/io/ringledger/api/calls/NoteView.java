package io.ringledger.api.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.NoteContent;
import io.ringledger.vocabulary.NoteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note on a call.
 *
 * @param author who wrote it, as the token named them; {@code null} where nobody did
 * @param addedAt our clock, UTC
 */
public record NoteView(
        NoteId id,
        CallId callId,
        NoteContent content,
        @Nullable String author,
        Instant addedAt) {}
