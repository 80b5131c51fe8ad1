package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, true",
                "\\ud83d\\ude00, true",
                "\\ud800, false",
                "\\udc00, false",
                "\\ud800\\ud800, false",
                "\\ud83dx, false",
                "\\\\ud800, true",
                "\\\\\\ud800, false",
                "\\u0000, true",
                "\\u12, true",
                "\\, true"
            })
    void halvesOfPairsAreFound(String text, boolean clean) {
        assertThat(JsonText.isClean(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16BE, false", "UTF-16LE, false", "UTF-32BE, false"})
    void onlyUtf8IsRead(String charset, boolean clean) {
        assertThat(JsonText.isClean("{\"a\":1}".getBytes(java.nio.charset.Charset.forName(charset))))
                .isEqualTo(clean);
    }
}
