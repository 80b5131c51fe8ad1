package io.ringledger.command.calls.speaking;

import io.ringledger.api.calls.AiReply;
import io.ringledger.command.voice.Words;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.vocabulary.BusinessSettings.Voice;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what the AI is to say. */
final class Replies {
    /** Who speaks through an AI that is paused. */
    private static final String SUPERVISOR = "supervisor";

    private static final String NOBODY = "nobody";

    private Replies() {}

    static AiReply silent(TalkSoFar talk, @Nullable Voice sound) {
        return new AiReply(talk.turn(), null, null, false, 0, List.of(), NOBODY, talk.isWaiting(), sound);
    }

    static AiReply again(TalkSoFar talk, AiReplied reply, @Nullable Voice sound) {
        return new AiReply(
                reply.turn(),
                reply.heard(),
                reply.said(),
                true,
                reply.passesOn(),
                reply.sources(),
                reply.voice(),
                talk.isWaiting(),
                sound);
    }

    static AiReply exactly(TalkSoFar talk, NextWords.Exactly exactly, @Nullable Voice sound) {
        return new AiReply(
                talk.turn() + 1,
                null,
                exactly.text(),
                false,
                exactly.passesOn(),
                List.of(),
                SUPERVISOR,
                talk.isWaiting(),
                sound);
    }

    static AiReply found(
            TalkSoFar talk, @Nullable PersonalText heard, Words words, int passesOn, @Nullable Voice sound) {
        return new AiReply(
                talk.turn() + 1,
                heard,
                words.text(),
                false,
                passesOn,
                words.sources(),
                words.voice(),
                talk.isWaiting(),
                sound);
    }
}
