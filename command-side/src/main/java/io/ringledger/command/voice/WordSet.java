package io.ringledger.command.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, each once and in small letters. */
public final class WordSet {
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordSet() {}

    public static Set<String> of(String text) {
        Set<String> words = new HashSet<>(List.of(NO_WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }
}
