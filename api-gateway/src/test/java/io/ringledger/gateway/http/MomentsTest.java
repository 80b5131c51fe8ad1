package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.rejections.Rejected;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T00:00:00Z, 2026-03-01T23:59:59.999999999Z",
        "2026-03-01T12:00:00+02:00, 2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z",
        "2026-03-01T12:00:00 02:00, 2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z",
        "2026-03-01T12:00:00-05:00, 2026-03-01T17:00:00Z, 2026-03-01T17:00:00Z",
        "2026-03-01T12:00, 2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z"
    })
    void bothEndsOfARangeAreRead(String text, Instant first, Instant last) {
        assertThat(Moments.first("from_date", text)).isEqualTo(first);
        assertThat(Moments.last("to_date", text)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-02-30",
                "20260301",
                "1640995200",
                "2026-03-01 12:00",
                "0000-12-31",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z"
            })
    void whatIsNoMomentIsRefused(String text) {
        assertThatThrownBy(() -> Moments.first("from_date", text)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Moments.last("to_date", text)).isInstanceOf(Rejected.class);
    }

    @Test
    void noMomentIsNoEnd() {
        assertThat(Moments.first("from_date", null)).isNull();
        assertThat(Moments.last("to_date", null)).isNull();
    }
}
