package io.ringledger.command.calls;

import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.command.calls.CallState.Claimed;
import io.ringledger.command.calls.CallState.Ended;
import io.ringledger.command.calls.CallState.Leg;
import io.ringledger.command.calls.CallState.NotPlaced;
import io.ringledger.command.calls.CallState.OnCarrier;
import io.ringledger.command.calls.CallState.Requested;
import io.ringledger.command.calls.CallState.Unplaced;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Speech;
import java.util.List;

/** Adds what was said to a call. The carrier repeats itself and keeps no order: its numbers tell what is new. */
final class SpeechFolding {
    private SpeechFolding() {}

    /** @throws io.ringledger.api.rejections.Rejected FOREIGN_ATTEMPT if it was said on another leg */
    static List<CallEvent> fold(CallState state, RecordSpeech c) {
        return switch (state) {
            case OnCarrier on -> fold(on.leg(), on.progress(), c);
            case Ended ended -> fold(ended.leg(), ended.progress(), c);
            case Claimed claimed -> first(claimed.leg(c.speech().callSid()), c);
            case Unplaced over
            when over.attemptId() != null -> first(over.leg(c.speech().callSid()), c);
            case Requested _, Unplaced _ -> throw CallDecider.foreignAttempt();
            case NotPlaced _ -> throw CallDecider.notFound(c.callId());
        };
    }

    /** It came before the answer that names the leg, or after everybody had given up on it. */
    private static List<CallEvent> first(Leg leg, RecordSpeech c) {
        return leg.named(c.speech().receivedAt(), fold(leg, Progress.NONE, c));
    }

    private static List<CallEvent> fold(Leg leg, Progress progress, RecordSpeech c) {
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
                        speech.carrierTime() != null,
                        null,
                        null));
    }
}
