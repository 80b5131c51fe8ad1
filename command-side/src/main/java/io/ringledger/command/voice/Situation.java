package io.ringledger.command.voice;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.vocabulary.BusinessSettings.Ai;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a talk stands when the AI is to say something.
 *
 * @param heard what the customer has just said, {@code null} for nothing
 * @param note what somebody wants passed on now, {@code null} for nothing
 * @param before what was said before, in order
 * @param passages of the knowledge base that have to do with what was heard, best first
 * @param instructions how the AI of this business is to behave, perhaps empty
 * @param override what holds in their place on this call, {@code null} for nothing
 * @param ai which model to ask, {@code null} where no business configuration says so
 * @param language that is spoken, BCP 47
 * @param waiting whether the customer waits for a person
 * @param bringsPeople whether asking for a person brings one
 */
public record Situation(
        @Nullable PersonalText heard,
        @Nullable PersonalText note,
        List<Exchange> before,
        List<Passage> passages,
        String instructions,
        @Nullable String override,
        @Nullable Ai ai,
        String language,
        boolean waiting,
        boolean bringsPeople) {
    public Situation {
        before = List.copyOf(before);
        passages = List.copyOf(passages);
    }

    /**
     * Something said and what was answered.
     *
     * @param heard {@code null} where the AI spoke by itself
     */
    public record Exchange(@Nullable PersonalText heard, PersonalText said) {}

    /** The same with nothing to pass on. */
    Situation withoutNote() {
        return new Situation(
                heard, null, before, passages, instructions, override, ai, language, waiting, bringsPeople);
    }

    boolean isEnglish() {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    /** Not the words: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Situation[" + before.size() + " exchanges, " + passages.size() + " passages]";
    }
}
