package io.ringledger.gateway.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Short texts that people type into forms: without blanks around them, and no longer than they may be. */
public final class Words {
    private Words() {}

    /**
     * One word or several.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is empty or too long
     */
    public static String one(String field, @Nullable String text, int longest) {
        String word = text == null ? "" : text.strip();
        if (word.isEmpty() || word.length() > longest) {
            throw InvalidInput.of(field, "1 to " + longest + " characters each");
        }
        return word;
    }

    /**
     * A list of them, each once and in the order of the list; empty where there is no list.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if one is empty or too long, or there are too many
     */
    public static List<String> all(String field, @Nullable List<@Nullable String> texts, int most, int longest) {
        List<String> words = Objects.requireNonNullElse(texts, List.<@Nullable String>of()).stream()
                .map(text -> one(field, text, longest))
                .distinct()
                .toList();
        if (words.size() > most) {
            throw InvalidInput.of(field, "at most " + most);
        }
        return words;
    }
}
