package io.ringledger.query.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    @Test
    void aShortTextIsOnePiece() {
        assertThat(Passages.of("Returns\n\nWithin thirty days.")).containsExactly("Returns\n\nWithin thirty days.");
        assertThat(Passages.of(" \n\n ")).isEmpty();
    }

    @Test
    void paragraphsStayTogetherAsLongAsTheyFit() {
        String half = "x".repeat(Passages.MOST / 2 - 1);
        assertThat(Passages.of(String.join("\n\n", half, half, half))).containsExactly(half + "\n\n" + half, half);
    }

    @Test
    void aLongParagraphIsCutBetweenSentences() {
        String sentence = "This sentence has a beginning, a middle and an end.";
        String paragraph = IntStream.range(0, 60).mapToObj(i -> sentence).collect(Collectors.joining(" "));
        assertThat(Passages.of("Before.\n\n" + paragraph + "\n\nAfter."))
                .hasSizeGreaterThan(3)
                .allSatisfy(piece -> assertThat(piece)
                        .hasSizeLessThanOrEqualTo(Passages.MOST)
                        .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noWordIsLostAndNoPieceTooLong(long seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, 3_000)
                .mapToObj(i -> "w" + i + "x".repeat(random.nextInt(12))
                        + switch (random.nextInt(40)) {
                            case 0 -> "\n\n";
                            case 1, 2 -> ". ";
                            default -> " ";
                        })
                .collect(Collectors.joining());
        List<String> pieces = Passages.of(text);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(Passages.MOST));
        assertThat(pieces.stream().flatMap(piece -> words(piece).stream()).toList())
                .isEqualTo(words(text));
    }

    @Test
    void whatHasNoSpaceIsCutAnywhere() {
        assertThat(Passages.of("y".repeat(2 * Passages.MOST + 5)))
                .extracting(String::length)
                .containsExactly(Passages.MOST, Passages.MOST, 5);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }
}
