package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.command.calls.CallState.Leg;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Speech;
import java.util.List;

/** Adds what was said to a call. The carrier repeats itself and keeps no order: its numbers tell what is new. */
final class SpeechFolding {
    private SpeechFolding() {}

    /** @throws io.ringledger.api.rejections.Rejected FOREIGN_ATTEMPT if it was said on another leg */
    static List<CallEvent> fold(Leg leg, Progress progress, RecordSpeech c) {
        Speech speech = c.speech();
        if (leg.isForeign(speech.callSid(), c.attemptId())) {
            throw CallDecider.foreignAttempt();
        }
        return progress.heard().has(speech)
                ? List.of()
                : List.of(new SpeechTranscribed(
                        leg.callId(),
                        leg.party(),
                        c.interactionId(),
                        speech.callSid(),
                        speech.transcription(),
                        speech.sequence(),
                        speech.speaker(),
                        speech.text(),
                        speech.confidence(),
                        speech.language(),
                        speech.spokenAt(),
                        speech.carrierTime() != null));
    }
}
