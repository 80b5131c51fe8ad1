package io.ringledger.command.voice;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.vocabulary.BusinessSettings.Ai;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.stream.Stream;
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
                "Never mention the discount. Say: \"never this\"",
                null,
                null,
                "en-US",
                false,
                false);
    }

    static Situation in(Situation s, String language) {
        return of(s, s.note(), s.before(), s.override(), s.ai(), language, s.waiting(), s.bringsPeople());
    }

    static Situation told(Situation s, @Nullable String override, @Nullable String note) {
        return of(s, text(note), s.before(), override, s.ai(), s.language(), s.waiting(), s.bringsPeople());
    }

    static Situation waiting(Situation s) {
        return of(s, s.note(), s.before(), s.override(), s.ai(), s.language(), true, s.bringsPeople());
    }

    static Situation bringingPeople(Situation s) {
        return of(s, s.note(), s.before(), s.override(), s.ai(), s.language(), s.waiting(), true);
    }

    static Situation by(Situation s, String model) {
        var ai = new Ai(model, .3, "");
        return of(s, s.note(), s.before(), s.override(), ai, s.language(), s.waiting(), s.bringsPeople());
    }

    static Situation after(Situation s, String heard, String said) {
        var before = List.of(new Situation.Exchange(text(heard), new PersonalText(said)));
        return of(s, s.note(), before, s.override(), s.ai(), s.language(), s.waiting(), s.bringsPeople());
    }

    static Situation longer(Situation s, String heard) {
        var one = new Situation.Exchange(text(heard), new PersonalText("Yes."));
        var before = Stream.concat(s.before().stream(), Stream.of(one)).toList();
        return of(s, s.note(), before, s.override(), s.ai(), s.language(), s.waiting(), s.bringsPeople());
    }

    private static Situation of(
            Situation s,
            @Nullable PersonalText note,
            List<Situation.Exchange> before,
            @Nullable String override,
            @Nullable Ai ai,
            String language,
            boolean waiting,
            boolean bringsPeople) {
        return new Situation(
                s.heard(), note, before, s.passages(), s.instructions(), override, ai, language, waiting, bringsPeople);
    }

    private static @Nullable PersonalText text(@Nullable String words) {
        return words == null ? null : new PersonalText(words);
    }
}
