package io.ringledger.query.calls.transcripts;

import io.ringledger.api.calls.InteractionView;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.SpokenOrder;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said on one call.
 *
 * @param utterances in the order of being said, whatever the order of being recorded
 */
record Transcript(TenantId tenant, List<Utterance> utterances) {
    Transcript {
        utterances = List.copyOf(utterances);
    }

    /**
     * One thing that was said.
     *
     * @param sequence order within the transcription
     */
    record Utterance(TranscriptionSid transcription, int sequence, InteractionView interaction) {
        private static Utterance of(SpeechTranscribed speech, Instant recordedAt) {
            InteractionView interaction = new InteractionView(
                    speech.interactionId(),
                    speech.callId(),
                    speech.speaker(),
                    speech.text(),
                    speech.confidence(),
                    speech.language(),
                    speech.spokenAt().truncatedTo(ChronoUnit.MILLIS),
                    recordedAt.truncatedTo(ChronoUnit.MILLIS),
                    speech.sentiment());
            return new Utterance(speech.transcription(), speech.sequence(), interaction);
        }

        private Instant spokenAt() {
            return interaction.spokenAt();
        }
    }

    static Transcript after(@Nullable Transcript before, RecordedEvent event) {
        Utterance said = Utterance.of((SpeechTranscribed) event.payload(), event.recordedAt());
        if (before == null) {
            return new Transcript(event.tenant(), List.of(said));
        }
        List<Utterance> all = new ArrayList<>(before.utterances);
        all.add(said);
        all.sort(SpokenOrder.of(all, Utterance::transcription, Utterance::sequence, Utterance::spokenAt));
        return new Transcript(before.tenant, all);
    }
}
