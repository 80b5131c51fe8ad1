package io.ringledger.command.voice;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.vocabulary.KnowledgeId;
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
    private static final String PERSON = " If you want to talk to a person, please say so.";
    private static final List<String> UNKNOWN = List.of(
            "I am sorry, I do not know that.",
            "I am afraid I have no answer to that.",
            "That is something that I cannot tell you.");
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
        Optional<Passage> known = situation.heard() == null
                ? Optional.empty()
                : situation.passages().stream().findFirst();
        PersonalText note = situation.note();
        if (note != null) {
            String more =
                    known.map(passage -> " " + excerpt(passage, situation)).orElse("");
            return Optional.of(words(note.value() + more, known, true));
        }
        return known.map(passage -> excerpt(passage, situation))
                .or(() -> phrase(situation))
                .map(text -> words(text, known, false));
    }

    private static Words words(String text, Optional<Passage> source, boolean passesOn) {
        List<KnowledgeId> sources = source.map(Passage::entryId).stream().toList();
        return new Words(new PersonalText(text), sources, passesOn, NAME);
    }

    private static String excerpt(Passage passage, Situation situation) {
        return Excerpt.of(
                passage.text(), Objects.requireNonNull(situation.heard()).value());
    }

    private static Optional<String> phrase(Situation situation) {
        PersonalText heard = situation.heard();
        Optional<String> told = Optional.ofNullable(situation.override()).flatMap(Script::of);
        if (heard != null && told.isPresent()) {
            return told;
        } else if (!situation.isEnglish()) {
            return Optional.empty();
        } else if (situation.waiting()) {
            return Optional.of(STAY);
        }
        return Optional.of(
                heard == null ? STILL_THERE : THANKS.matcher(heard.value()).find() ? WELCOME : unknown(situation));
    }

    private static String unknown(Situation situation) {
        String sorry = Objects.requireNonNull(UNKNOWN.get(situation.before().size() % UNKNOWN.size()));
        return situation.bringsPeople() ? sorry + PERSON : sorry;
    }
}
