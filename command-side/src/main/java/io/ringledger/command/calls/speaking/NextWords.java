package io.ringledger.command.calls.speaking;

import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.vocabulary.PersonalText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the AI is to do now. */
sealed interface NextWords {
    /** As much as the carrier says at once, and anybody listens to. */
    int LONGEST_MESSAGE = 1_000;

    /** More than any talk needs; where two machines talk with each other, one has to stop. */
    int MOST_TURNS = 200;

    /** Slower than any voice. */
    Duration A_CHARACTER = Duration.ofMillis(100);

    /** Say again what it said under this number, or was cut off in. */
    record Again(AiReplied reply) implements NextWords {}

    /** Say this, word by word. */
    record Exactly(PersonalText text, int passesOn) implements NextWords {}

    /**
     * Find words.
     *
     * @param heard what is to be answered, {@code null} where nothing was heard
     * @param note what is to be passed on, {@code null} for nothing
     * @param passesOn number of the last message that {@code note} is, 0 for none
     */
    record Found(@Nullable PersonalText heard, @Nullable PersonalText note, int passesOn) implements NextWords {}

    /** Say nothing. */
    record Listen() implements NextWords {}

    /**
     * Messages go first, and are all that an AI says that is paused; silence is broken once. A cue may have cut a message
     * short, which then is said from its beginning.
     */
    static NextWords of(TalkSoFar talk, AskForReply asked, Instant now) {
        boolean isCue = asked.turn() == 0;
        var said = isCue ? talk.lastReply().filter(last -> isPassingOn(last, now)) : talk.reply(asked.turn());
        PersonalText heard = talk.unanswered(asked.heard()).orElse(null);
        if (talk.isOver()) {
            return new Listen();
        } else if (said.isPresent()) {
            return new Again(said.get());
        } else if (!talk.toPassOn().isEmpty()) {
            return passOn(talk, heard);
        } else if (talk.isPaused() || talk.turn() >= MOST_TURNS) {
            return new Listen();
        }
        return heard != null || asked.silences() == 1 ? new Found(heard, null, 0) : new Listen();
    }

    /** Whether this passes a message on and has perhaps not been heard to its end. */
    static boolean isPassingOn(AiReplied reply, Instant now) {
        Duration spoken = A_CHARACTER.multipliedBy(reply.said().value().length());
        return reply.passesOn() > 0 && now.isBefore(reply.repliedAt().plus(spoken));
    }

    private static NextWords passOn(TalkSoFar talk, @Nullable PersonalText heard) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (AiMessaged message : fitting(talk.toPassOn())) {
            text.append(text.isEmpty() ? "" : " ").append(message.text().value());
            last = message.number();
        }
        var all = new PersonalText(text.toString());
        return talk.isPaused() ? new Exactly(all, last) : new Found(heard, all, last);
    }

    /** The oldest ones, at least one. */
    private static List<AiMessaged> fitting(List<AiMessaged> messages) {
        int length = 0;
        int fit = 0;
        for (AiMessaged message : messages) {
            length += message.text().value().length() + 1;
            fit += fit == 0 || length <= LONGEST_MESSAGE ? 1 : 0;
        }
        return messages.subList(0, fit);
    }
}
