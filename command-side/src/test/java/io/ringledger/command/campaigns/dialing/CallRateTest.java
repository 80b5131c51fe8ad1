package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallRateTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    /** Looked at four times a second, all that is allowed is begun each time. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2.5, 40})
    void inTheLongRunItIsTheRateAndInNoSecondMoreThanTwice(double perSecond) {
        CallRate rate = new CallRate(perSecond, START);
        int begun = 0;
        int inThisSecond = 0;
        for (int look = 0; look < 4 * 600; look++) {
            if (look % 4 == 0) {
                inThisSecond = 0;
            }
            int allowed = rate.allowed(START.plus(Duration.ofMillis(250L * look)));
            for (int call = 0; call < allowed; call++) {
                rate.took();
            }
            begun += allowed;
            inThisSecond += allowed;
            assertThat(inThisSecond).isLessThanOrEqualTo((int) Math.max(1, Math.ceil(2 * perSecond)));
        }
        assertThat((double) begun).isBetween(perSecond * 599, perSecond * 600 + Math.max(1, perSecond));
    }

    @Test
    void whatWasNotUsedIsNotSavedUp() {
        CallRate rate = new CallRate(3, START);
        assertThat(rate.allowed(START.plus(Duration.ofHours(1)))).isEqualTo(3);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        CallRate rate = new CallRate(1, START);
        rate.took();
        assertThat(rate.allowed(START.minusSeconds(10))).isZero();
    }
}
