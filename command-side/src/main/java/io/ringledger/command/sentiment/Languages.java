package io.ringledger.command.sentiment;

import org.jspecify.annotations.Nullable;

/** What a language tag says. */
public final class Languages {
    private Languages() {}

    /** Whether it is English, of whichever region; {@code tag} is BCP 47, {@code null} where nobody knows. */
    public static boolean isEnglish(@Nullable String tag) {
        return tag != null && (tag.equals("en") || tag.startsWith("en-"));
    }
}
