package io.ringledger.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.ringledger.vocabulary.Proportion.Bounds;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the tables of R. G. Newcombe's two papers of 1998, and against chance. */
class ProportionTest {
    private static final double PRINTED = 0.00005;

    /** Statistics in Medicine 17, 857-872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void isWhatWilsonsIntervalIs(long hits, long of, double low, double high) {
        Bounds bounds = new Proportion(hits, of).bounds();
        assertThat(bounds.low()).isCloseTo(low, within(PRINTED));
        assertThat(bounds.high()).isCloseTo(high, within(PRINTED));
    }

    /** Statistics in Medicine 17, 873-890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1",
        "10, 10, 0, 10, 0.6075, 1"
    })
    void isWhatNewcombesIntervalIs(long hits, long of, long otherHits, long otherOf, double low, double high) {
        Bounds bounds = new Proportion(hits, of).above(new Proportion(otherHits, otherOf));
        assertThat(bounds.low()).isCloseTo(low, within(PRINTED));
        assertThat(bounds.high()).isCloseTo(high, within(PRINTED));
        assertThat(bounds.hasZero()).isFalse();
    }

    @Test
    void theOtherWayRoundIsTheSameWithAnotherSign() {
        Proportion one = new Proportion(9, 100);
        Proportion other = new Proportion(11, 100);
        Bounds above = other.above(one);
        assertThat(one.above(other).low()).isCloseTo(-above.high(), within(1e-12));
        assertThat(above.hasZero()).isTrue();
    }

    @Test
    void nothingSeenIsNotNothingThere() {
        assertThat(new Proportion(0, 10).bounds().low()).isZero();
        assertThat(new Proportion(0, 10).bounds().high()).isPositive();
        assertThat(new Proportion(10, 10).bounds().high()).isEqualTo(1);
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The true share is within the bounds about as often as is said, also of few and also near the edge. */
    @ParameterizedTest
    @CsvSource({"0.5, 40", "0.1, 100", "0.02, 500"})
    void holdsNineteenTimesOutOfTwenty(double share, int of) {
        Random random = new Random(97);
        long held = IntStream.range(0, 4_000)
                .filter(round -> {
                    long hits =
                            random.doubles(of).filter(drawn -> drawn < share).count();
                    Bounds bounds = new Proportion(hits, of).bounds();
                    return bounds.low() <= share && share <= bounds.high();
                })
                .count();
        assertThat(held / 4_000.0).isBetween(.93, .98);
    }
}
