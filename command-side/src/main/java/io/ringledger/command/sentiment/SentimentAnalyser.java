package io.ringledger.command.sentiment;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells how somebody seems to feel by what is said. It is asked while a command is handled: it must be quick, need no
 * network and never fail.
 */
public interface SentimentAnalyser {
    /** Name and version; another one may see the same words otherwise. */
    String version();

    /**
     * How the speaker seems to feel.
     *
     * @param language BCP 47, {@code null} where nobody knows
     * @return empty where this analyser does not know the language, or what to make of the words
     */
    Optional<Sentiment> of(PersonalText text, @Nullable String language);
}
