package io.ringledger.command.escalations.triggers;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Mood;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What triggers need to know of a call.
 *
 * @param businessId whose call it is, {@code null} where it does not say
 * @param began when it was initiated or rang in
 * @param mood how the customer seems to feel
 */
record CallSoFar(@Nullable BusinessId businessId, Instant began, Mood mood) {
    static final CallSoFar NOTHING = new CallSoFar(null, Instant.EPOCH, Mood.UNKNOWN);

    CallSoFar after(Object event) {
        return switch (event) {
            case CallInitiated e -> new CallSoFar(e.businessId(), e.initiatedAt(), mood);
            case CallReceived e -> new CallSoFar(null, e.receivedAt(), mood);
            case SpeechTranscribed e -> new CallSoFar(businessId, began, felt(e));
            default -> this;
        };
    }

    private Mood felt(SpeechTranscribed e) {
        return mood.after(e.transcription(), e.sequence(), e.spokenAt(), e.speaker(), e.sentiment());
    }
}
