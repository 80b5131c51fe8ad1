package io.ringledger.command.quality;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SpokenOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said on a call.
 *
 * @param direction who called whom
 * @param said in the order of being said, whatever the order of being recorded
 */
public record Conversation(Direction direction, List<SpeechTranscribed> said) {
    public static final Conversation NOTHING = new Conversation(Direction.INBOUND, List.of());

    /** Words that were erased are nobody's any more. */
    public Conversation {
        said = said.stream()
                .filter(speech -> !speech.text().value().equals(Erased.TEXT))
                .toList();
    }

    /** What was said by all events of a call. */
    public static Conversation of(List<?> events) {
        Direction direction =
                events.stream().anyMatch(CallInitiated.class::isInstance) ? Direction.OUTBOUND : Direction.INBOUND;
        return inOrder(
                direction,
                events.stream()
                        .filter(SpeechTranscribed.class::isInstance)
                        .map(SpeechTranscribed.class::cast)
                        .toList());
    }

    /** The conversation with one more event of its call. */
    public Conversation after(Object event) {
        return switch (event) {
            case CallInitiated _ -> new Conversation(Direction.OUTBOUND, said);
            case CallReceived _ -> new Conversation(Direction.INBOUND, said);
            case SpeechTranscribed speech -> with(speech);
            default -> this;
        };
    }

    private Conversation with(SpeechTranscribed speech) {
        List<SpeechTranscribed> all = new ArrayList<>(said);
        all.add(speech);
        return inOrder(direction, all);
    }

    private static Conversation inOrder(Direction direction, List<SpeechTranscribed> said) {
        List<SpeechTranscribed> all = new ArrayList<>(said);
        all.sort(SpokenOrder.of(
                all, SpeechTranscribed::transcription, SpeechTranscribed::sequence, SpeechTranscribed::spokenAt));
        return new Conversation(direction, all);
    }

    /** What one side said. */
    List<SpeechTranscribed> by(Speaker speaker) {
        return said.stream().filter(each -> each.speaker() == speaker).toList();
    }
}
