package io.ringledger.command.escalations.triggers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds words and phrases in what is said, as a whole and regardless of case, blanks and signs between words. */
final class Keywords {
    private Keywords() {}

    /** The first of the keywords that was said. */
    static Optional<String> firstIn(String text, List<String> keywords) {
        String said = plain(text);
        return keywords.stream()
                .filter(keyword -> !plain(keyword).isBlank() && said.contains(plain(keyword)))
                .findFirst();
    }

    /** Words with one blank on each side, so that no keyword is found within another word. */
    private static String plain(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{M}\\p{N}']+", " ")
                .strip();
        return " " + words + " ";
    }
}
