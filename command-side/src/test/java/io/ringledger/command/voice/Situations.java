package io.ringledger.command.voice;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.vocabulary.BusinessSettings.Ai;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Situations to begin a test with. */
final class Situations {
    static final KnowledgeId ENTRY = KnowledgeId.of(7);

    private Situations() {}

    static Situation heard(@Nullable String words, String... passages) {
        return new Situation(
                text(words),
                null,
                List.of(),
                List.of(passages).stream()
                        .map(passage -> new Passage(ENTRY, "Returns", passage, .8))
                        .toList(),
                "",
                null,
                "en-US",
                false);
    }

    static Situation in(Situation s, String language) {
        return new Situation(
                s.heard(), s.note(), s.before(), s.passages(), s.instructions(), s.ai(), language, s.waiting());
    }

    static Situation told(Situation s, String instructions, @Nullable String note) {
        return new Situation(
                s.heard(), text(note), s.before(), s.passages(), instructions, s.ai(), s.language(), s.waiting());
    }

    static Situation waiting(Situation s) {
        return new Situation(
                s.heard(), s.note(), s.before(), s.passages(), s.instructions(), s.ai(), s.language(), true);
    }

    static Situation by(Situation s, String model) {
        return new Situation(
                s.heard(),
                s.note(),
                s.before(),
                s.passages(),
                s.instructions(),
                new Ai(model, .3, ""),
                s.language(),
                s.waiting());
    }

    static Situation after(Situation s, String heard, String said) {
        var before = List.of(new Situation.Exchange(text(heard), new PersonalText(said)));
        return new Situation(
                s.heard(), s.note(), before, s.passages(), s.instructions(), s.ai(), s.language(), s.waiting());
    }

    private static @Nullable PersonalText text(@Nullable String words) {
        return words == null ? null : new PersonalText(words);
    }
}
