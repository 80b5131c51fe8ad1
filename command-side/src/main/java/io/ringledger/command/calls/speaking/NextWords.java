package io.ringledger.command.calls.speaking;

import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the AI is to do now. */
sealed interface NextWords {
    /** Say again what it said under this number. */
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

    /** Messages go first, and are all that an AI says that is paused; silence is broken once. */
    static NextWords of(TalkSoFar talk, AskForReply asked) {
        var said = talk.reply(asked.turn());
        if (said.isPresent()) {
            return new Again(said.get());
        } else if (talk.isOver()) {
            return new Listen();
        } else if (!talk.toPassOn().isEmpty()) {
            return passOn(talk, asked.heard());
        } else if (talk.isPaused()) {
            return new Listen();
        }
        PersonalText heard = asked.heard() == null ? talk.unanswered().orElse(null) : asked.heard();
        return heard != null || asked.silences() == 1 ? new Found(heard, null, 0) : new Listen();
    }

    private static NextWords passOn(TalkSoFar talk, @Nullable PersonalText heard) {
        List<AiMessaged> messages = talk.toPassOn();
        var all = new PersonalText(
                messages.stream().map(message -> message.text().value()).collect(Collectors.joining(" ")));
        int last = messages.getLast().number();
        return talk.isPaused() ? new Exactly(all, last) : new Found(heard, all, last);
    }
}
