package io.ringledger.command.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaderAnalyserTest {
    private final VaderAnalyser analyser = new VaderAnalyser();

    /** Scores of the method's first implementation, as its authors publish them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VADER is smart, handsome, and funny.                  | 0.8316
            VADER is not smart, handsome, nor funny.              | -0.7424
            VADER is VERY SMART, handsome, and FUNNY.             | 0.9227
            The book was good.                                    | 0.4404
            At least it isn't a horrible book.                    | 0.431
            Today SUX!                                            | -0.5461
            """)
    void scoresAsTheMethodDoes(String text, double score) {
        assertThat(of(text, "en-US").score()).isCloseTo(score, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You charged me twice, and your service is terrible. I am furious. | NEGATIVE
            Thank you so much, that is great. You were really helpful!        | POSITIVE
            I am calling about the delivery on Tuesday.                       | NEUTRAL
            """)
    void tellsMoodsOnThePhone(String text, SentimentLabel label) {
        assertThat(of(text, "en").label()).isEqualTo(label);
    }

    @Test
    void hasNoOpinionOnOtherLanguages() {
        for (@Nullable String language : Stream.of("es-ES", "enq", null).toList()) {
            assertThat(analyser.of(new PersonalText("no me gusta"), language)).isEmpty();
        }
    }

    @Test
    void neverFailsAndAlwaysSaysTheSame() {
        List<String> pieces =
                List.of("good", "BAD", "not", "!", "?!?", ":-(", "'", "but", "\u00e9", "\ud83d\ude00", "-", "  ", ".");
        Random random = new Random(71);
        for (int round = 0; round < 500; round++) {
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(each -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            var first = analyser.of(new PersonalText(text), "en");
            assertThat(first).as(text).isPresent();
            assertThat(analyser.of(new PersonalText(text), "en")).isEqualTo(first);
        }
    }

    private Sentiment of(String text, String language) {
        return analyser.of(new PersonalText(text), language).orElseThrow();
    }
}
