package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something, and the carrier's transcription has understood it. Recorded once, whatever the carrier
 * repeats; in any order, and perhaps after the call has ended.
 *
 * @param callId call on which it was said
 * @param party holder of the customer's number, whose data both sides' words are
 * @param interactionId name of what was said
 * @param callSid the carrier's name of the call
 * @param transcription the carrier's name of the transcription
 * @param sequence order within the transcription
 * @param speaker who spoke
 * @param text what was understood
 * @param confidence 0 to 1, {@code null} where the carrier gave none
 * @param language BCP 47, {@code null} where the carrier named none
 * @param spokenAt carrier's clock, UTC; our clock where the carrier sent no time
 * @param byCarrierClock whether {@code spokenAt} is the carrier's clock
 * @param sentiment what the analyser made of it, {@code null} where there is none for the language
 * @param analyser name and version of the analyser, {@code null} where {@code sentiment} is
 */
public record SpeechTranscribed(
        CallId callId,
        SubjectId party,
        InteractionId interactionId,
        CallSid callSid,
        TranscriptionSid transcription,
        int sequence,
        Speaker speaker,
        @Personal(subject = "party") PersonalText text,
        @Nullable Double confidence,
        @Nullable String language,
        Instant spokenAt,
        boolean byCarrierClock,
        @Nullable Sentiment sentiment,
        @Nullable String analyser)
        implements CallEvent {

    /** The same with what an analyser made of it. */
    public SpeechTranscribed assessed(Sentiment assessment, String by) {
        return new SpeechTranscribed(
                callId,
                party,
                interactionId,
                callSid,
                transcription,
                sequence,
                speaker,
                text,
                confidence,
                language,
                spokenAt,
                byCarrierClock,
                assessment,
                by);
    }
}
