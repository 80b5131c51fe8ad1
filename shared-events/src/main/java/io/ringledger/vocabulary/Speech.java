package io.ringledger.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier's transcription understood, once it is final. Comes in any order and any number of times.
 *
 * @param callSid the carrier's name of the leg
 * @param transcription which transcription of that leg
 * @param sequence the carrier's {@code SequenceId}, which orders what one transcription says
 * @param speaker told apart by the track
 * @param text what was understood
 * @param confidence 0 to 1; {@code null} where the carrier gave none
 * @param language BCP 47; {@code null} where the carrier named none
 * @param carrierTime the carrier's clock, UTC; {@code null} where it sent none
 * @param receivedAt our clock, UTC
 */
public record Speech(
        CallSid callSid,
        TranscriptionSid transcription,
        int sequence,
        Speaker speaker,
        PersonalText text,
        @Nullable Double confidence,
        @Nullable String language,
        @Nullable Instant carrierTime,
        Instant receivedAt) {
    /** When it was said: the carrier's clock where it sent one, else ours. */
    public Instant spokenAt() {
        return carrierTime == null ? receivedAt : carrierTime;
    }
}
