package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void whatSeparatesIsQuoted() {
        assertThat(line("plain", "with, comma", "with \"quotes\"", "two\nlines", "", "Jörg 東京"))
                .isEqualTo("plain,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",,Jörg 東京\r\n");
    }

    /** Somebody who is called so by the customer's system must not run anything on the supervisor's computer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =HYPERLINK(A1) | '=HYPERLINK(A1)
            +cmd           | '+cmd
            -1+1           | '-1+1
            @SUM(A1)       | '@SUM(A1)
            -0.4215        | -0.4215
            +12125550100   | +12125550100
            """)
    void aFormulaIsText(String cell, String shown) {
        assertThat(line(cell)).isEqualTo(shown + "\r\n");
    }

    private static String line(String... cells) {
        return new String(Csv.line(List.of(cells)), StandardCharsets.UTF_8);
    }
}
