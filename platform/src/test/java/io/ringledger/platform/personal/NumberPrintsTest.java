package io.ringledger.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.platform.records.InMemoryRecords;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberPrintsTest {
    private static final PhoneNumber NUMBER = new PhoneNumber("+13125550107");

    private final KeyedPseudonyms pseudonyms = new KeyedPseudonyms(new HashKeys(new InMemoryRecords()));
    private final NumberPrints acme = pseudonyms.printsOf(new TenantId("acme"));

    @Test
    void aTenantsPrintIsTheSameForEverAndNobodyElses() {
        assertThat(acme.of(NUMBER))
                .isEqualTo(pseudonyms.printsOf(new TenantId("acme")).of(NUMBER))
                .isNotEqualTo(pseudonyms.printsOf(new TenantId("globex")).of(NUMBER));
    }

    @Test
    void oneByOneTheyAreAsTogether() {
        List<PhoneNumber> numbers = IntStream.range(0, 1_000)
                .mapToObj(each -> new PhoneNumber("+1312555%04d".formatted(each)))
                .toList();
        assertThat(acme.of(numbers))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(numbers.stream().map(acme::of).toList());
    }

    @Test
    void digitsAreReadAsTheyStandInTheNumber() {
        long[] plain = {NumberPrints.plain(13_125_550_107L, 11)};
        acme.press().of(plain, 1);
        assertThat(plain[0]).isEqualTo(acme.of(NUMBER));
        assertThat(acme.of(new PhoneNumber("+0013125550107"))).isNotEqualTo(acme.of(NUMBER));
    }

    @Test
    void anErasedNumberHasNone() {
        assertThatThrownBy(() -> acme.of(new PhoneNumber(Erased.TEXT))).isInstanceOf(IllegalArgumentException.class);
    }
}
