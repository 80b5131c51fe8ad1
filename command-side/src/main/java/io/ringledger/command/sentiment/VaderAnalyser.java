package io.ringledger.command.sentiment;

import com.vader.sentiment.analyzer.SentimentAnalyzer;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** English by lexicon and rules. Source: Hutto and Gilbert, "VADER", ICWSM 2014; its Java port. */
final class VaderAnalyser implements SentimentAnalyser {
    private static final Logger LOG = LoggerFactory.getLogger(VaderAnalyser.class);

    /** Reads the lexicon: what cannot work fails when the process starts, not when somebody speaks. */
    VaderAnalyser() {
        compound("good");
    }

    @Override
    public String version() {
        return "vader-1.0";
    }

    @Override
    public Optional<Sentiment> of(PersonalText text, @Nullable String language) {
        if (!Languages.isEnglish(language)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sentiment.of(compound(text.value())));
        } catch (RuntimeException | LinkageError e) {
            // what was said counts more than what the library makes of it; its message might quote the words
            LOG.warn("no sentiment: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static double compound(String text) {
        try {
            SentimentAnalyzer analyzer = new SentimentAnalyzer(text);
            analyzer.analyze();
            return Objects.requireNonNull(analyzer.getPolarity().get("compound"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
