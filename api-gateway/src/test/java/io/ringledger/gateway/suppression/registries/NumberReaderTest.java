package io.ringledger.gateway.suppression.registries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.personal.NumberPrints;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final long IN_CHICAGO = NumberPrints.plain(13_125_550_107L, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+13125550107",
                "+1 (312) 555-0107",
                "3125550107",
                "312,5550107",
                "13125550107",
                "(312) 555-0107",
                "312.555.0107",
                "\"312\",\"5550107\""
            })
    void oneNumberInAllItsForms(String text) {
        assertThat(read("US", text)).isEqualTo(IN_CHICAGO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5550107",
                "0125550107",
                "1125550107",
                "3121550107",
                "23125550107",
                "312555010a",
                "*",
                "+1",
                "-",
                "+1234567890123456",
                "3125550107,2026-11-01",
                "312555٠107",
                "NPA,NUMBER",
                "+1+3125550107"
            })
    void whatIsNone(String text) {
        assertThatThrownBy(() -> read("US", text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"DE, 030 12345678, 493012345678", "GB, 020 7946 0018, 442079460018", "DE, +13125550107, 13125550107"})
    void otherCountriesHaveTheirOwnForms(String region, String text, String digits) {
        assertThat(read(region, text)).isEqualTo(NumberPrints.plain(Long.parseLong(digits), digits.length()));
    }

    @Test
    void withoutACountryAllAreInE164() {
        assertThat(read(null, "+13125550107")).isEqualTo(IN_CHICAGO);
        assertThatThrownBy(() -> read(null, "3125550107")).hasMessageContaining("default_region");
    }

    private static long read(@Nullable String region, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new NumberReader(region).read(bytes, 0, bytes.length);
    }
}
