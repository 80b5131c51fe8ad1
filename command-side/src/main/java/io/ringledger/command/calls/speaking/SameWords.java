package io.ringledger.command.calls.speaking;

import io.ringledger.command.voice.WordSet;
import io.ringledger.vocabulary.PersonalText;
import java.util.Set;

/** Two recognitions of the same sound differ in words and in where a sentence ends. */
final class SameWords {
    private SameWords() {}

    /** Whether at least half of the words stand in what was heard, so that they are taken to be of the same. */
    static boolean areIn(PersonalText heard, PersonalText words) {
        Set<String> wanted = WordSet.of(words.value());
        Set<String> there = WordSet.of(heard.value());
        return 2 * wanted.stream().filter(there::contains).count() >= wanted.size();
    }
}
