package io.ringledger.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallRateTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void oneCallASecond() {
        CallRate rate = CallRate.of(CallRate.USUAL, NOW).take(1);
        assertThat(rate.calls()).isZero();
        assertThat(rate.at(NOW.plusMillis(999)).calls()).isZero();
        assertThat(rate.at(NOW.plusMillis(1_000)).calls()).isEqualTo(1);
    }

    @Test
    void nothingIsSavedBeyondASecond() {
        assertThat(CallRate.of(5, NOW).at(NOW.plusSeconds(3_600)).calls()).isEqualTo(5);
        assertThat(CallRate.of(0.5, NOW).at(NOW.plusSeconds(3_600)).calls()).isEqualTo(1);
    }

    @Test
    void fractionsAddUp() {
        CallRate rate = CallRate.of(0.5, NOW).take(1);
        for (int tenths = 1; tenths <= 20; tenths++) {
            rate = rate.at(NOW.plusMillis(100L * tenths));
        }
        assertThat(rate.calls()).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        CallRate rate = CallRate.of(1, NOW).take(1);
        assertThat(rate.at(NOW.minusSeconds(60))).isEqualTo(rate);
    }

    @Test
    void noMoreIsTakenThanThereIs() {
        CallRate rate = CallRate.of(1, NOW);
        assertThatThrownBy(() -> rate.take(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
