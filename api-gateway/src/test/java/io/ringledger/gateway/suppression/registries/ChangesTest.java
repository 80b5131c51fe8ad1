package io.ringledger.gateway.suppression.registries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.gateway.suppression.registries.Changes.Change;
import io.ringledger.platform.personal.NumberPrints;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3125550107,A | true",
                "312,5550107,A | true",
                "312,5550107,2026-11-01T00:00:00,D | false",
                "+13125550107,d | false",
                "\"312\",\"5550107\",\"D\" | false"
            })
    void aNumberAndWhatBecameOfIt(String text, boolean added) {
        assertThat(read(text)).isEqualTo(new Change(NumberPrints.plain(13_125_550_107L, 11), added));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3125550107", "3125550107,X", "A", ",A", "312,A", "312,5550107,A,2026-11-01"})
    void whatIsNone(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Change read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Changes(new NumberReader("US")).read(bytes, 0, bytes.length);
    }
}
