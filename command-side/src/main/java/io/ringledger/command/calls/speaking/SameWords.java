package io.ringledger.command.calls.speaking;

import io.ringledger.vocabulary.PersonalText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Two recognitions of the same sound differ in words and in where a sentence ends. */
final class SameWords {
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SameWords() {}

    /** Whether at least half of the words stand in what was heard, so that they are taken to be of the same. */
    static boolean areIn(PersonalText heard, PersonalText words) {
        Set<String> wanted = of(words);
        Set<String> there = of(heard);
        return 2 * wanted.stream().filter(there::contains).count() >= wanted.size();
    }

    private static Set<String> of(PersonalText text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(NO_WORDS.split(text.value().toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }
}
