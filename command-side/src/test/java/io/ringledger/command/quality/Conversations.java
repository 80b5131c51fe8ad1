package io.ringledger.command.quality;

import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversations to begin a test with, one line for each turn: {@code A:} is ours, {@code C:} the customer's. */
public final class Conversations {
    private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");

    private Conversations() {}

    public static Conversation inbound(String... turns) {
        return new Conversation(Direction.INBOUND, said("en-US", turns));
    }

    static Conversation outbound(String... turns) {
        return new Conversation(Direction.OUTBOUND, said("en-US", turns));
    }

    /** @param turns a customer's may end with what was felt, for example {@code C: no! (-0.7)} */
    static List<SpeechTranscribed> said(@Nullable String language, String... turns) {
        List<SpeechTranscribed> said = new ArrayList<>();
        for (String turn : turns) {
            said.add(said(language, said.size(), turn));
        }
        return said;
    }

    private static SpeechTranscribed said(@Nullable String language, int number, String turn) {
        int felt = turn.lastIndexOf(" (");
        String text = turn.substring(3, felt < 0 ? turn.length() : felt);
        return new SpeechTranscribed(
                CallId.of(1),
                new SubjectId("subj_" + "a".repeat(32)),
                InteractionId.of(number + 1L),
                new CallSid("CA" + "1".repeat(32)),
                new TranscriptionSid("GT" + "3".repeat(32)),
                number,
                turn.startsWith("A: ") ? Speaker.AI : Speaker.CUSTOMER,
                new PersonalText(text),
                0.9,
                language,
                AT.plusSeconds(number),
                true,
                felt < 0 ? null : Sentiment.of(Double.parseDouble(turn.substring(felt + 2, turn.length() - 1))),
                felt < 0 ? null : "test-1");
    }
}
