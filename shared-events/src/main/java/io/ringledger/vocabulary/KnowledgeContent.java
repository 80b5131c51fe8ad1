package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the knowledge base says. Anybody may be told of in it.
 *
 * @param title for people, 1 to 500 characters
 * @param source where it comes from, in the writer's words, 2,000 characters at most
 * @param sourceType kind of source, in the writer's words, 100 characters at most
 * @param metadata what the writer attached
 */
public record KnowledgeContent(
        String title,
        KnowledgeText text,
        @Nullable String source,
        @Nullable String sourceType,
        Attributes metadata) {
    /** JSON that is read once the key is gone. */
    public static final String ERASED =
            "{\"title\":\"" + Erased.TEXT + "\",\"text\":\"" + Erased.TEXT + "\",\"metadata\":{\"erased\":true}}";

    private static final int TITLE = 500;

    public KnowledgeContent {
        checkTitle(title);
        check("source", source, 2_000);
        check("sourceType", sourceType, 100);
    }

    /** @throws IllegalArgumentException if it is no title */
    static void checkTitle(String title) {
        if (title.isBlank() || title.length() > TITLE) {
            throw new IllegalArgumentException("title has 1 to " + TITLE + " characters");
        }
    }

    private static void check(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new IllegalArgumentException(field + " has " + most + " characters at most");
        }
    }

    /** Not the words: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "KnowledgeContent[" + text + "]";
    }
}
