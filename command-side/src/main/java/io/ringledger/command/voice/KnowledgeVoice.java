package io.ringledger.command.voice;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what the knowledge base says, in its words. Needs no network, understands nothing and makes nothing up: messages are
 * passed on word by word, and of instructions it follows only what they want said where it has no answer. The few sentences
 * of its own are English; in another language it has none.
 */
public final class KnowledgeVoice implements Voice {
    private static final String NAME = "knowledge-1";
    private static final String STILL_THERE = "Are you still there?";
    private static final String STAY = "Please stay on the line. A colleague will be with you as soon as possible.";
    private static final String WELCOME = "You are welcome. Is there anything else that I can do for you?";
    private static final List<String> UNKNOWN = List.of(
            "I am sorry, I do not know that. Shall I bring you to a colleague?",
            "I am afraid I have no answer to that. You can ask me something else, or ask for a colleague.",
            "That is something a colleague has to answer. Just say that you want to talk to a person.");
    private static final Pattern THANKS = Pattern.compile("(?i)\\b(thanks|thank you|bye|goodbye)\\b");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean followsInstructions() {
        return false;
    }

    @Override
    public Optional<Words> answer(Situation situation) {
        PersonalText note = situation.note();
        if (note != null) {
            return Optional.of(new Words(note, List.of(), NAME));
        }
        PersonalText heard = situation.heard();
        if (heard != null && !situation.passages().isEmpty()) {
            return Optional.of(from(situation.passages().getFirst(), heard));
        }
        return Script.of(situation.instructions())
                .filter(told -> heard != null)
                .or(() -> situation.isEnglish() ? Optional.of(phrase(situation)) : Optional.empty())
                .map(text -> new Words(new PersonalText(text), List.of(), NAME));
    }

    private static Words from(Passage passage, PersonalText heard) {
        String text = Excerpt.of(passage.text(), heard.value());
        return new Words(new PersonalText(text), List.of(passage.entryId()), NAME);
    }

    private static String phrase(Situation situation) {
        PersonalText heard = situation.heard();
        if (situation.waiting()) {
            return STAY;
        } else if (heard == null) {
            return STILL_THERE;
        }
        return THANKS.matcher(heard.value()).find()
                ? WELCOME
                : Objects.requireNonNull(UNKNOWN.get(situation.before().size() % UNKNOWN.size()));
    }
}
