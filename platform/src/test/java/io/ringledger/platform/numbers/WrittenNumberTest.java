package io.ringledger.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.vocabulary.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "+13125550107, , +13125550107",
        "+1 (312) 555-0107, , +13125550107",
        "(312) 555-0107, US, +13125550107",
        "3125550107, US, +13125550107",
        "020 7946 0991, GB, +442079460991",
        "+442079460991, US, +442079460991"
    })
    void isReadAsPeopleWriteIt(String text, String region, String number) {
        assertThat(WrittenNumber.read(text, region)).isEqualTo(new PhoneNumber(number));
    }

    /** libphonenumber makes numbers of most of these, and not those that were meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1312555*",
                "+1312555....",
                "+1312555xxxx",
                "+1312555????",
                "+1312555%",
                "+1312555[0-9]+",
                "1-800-FLOWERS",
                "+13125550107 ext. 5",
                "+13125550107;phone-context=+1",
                "tel:+13125550107",
                "[erased]",
                "+1312",
                "+1312555010712345",
                "+",
                "",
                "null"
            })
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> WrittenNumber.read(text, "US")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNationalNumberNeedsItsCountry() {
        assertThatThrownBy(() -> WrittenNumber.read("3125550107", null)).hasMessageContaining("default_region");
        assertThatThrownBy(() -> WrittenNumber.read("3125550107", "XX")).hasMessageContaining("default_region");
    }
}
