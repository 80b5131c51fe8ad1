package io.ringledger.platform.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.records.InMemoryRecords;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegistrySourcesTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final RegistrySource FTC = new RegistrySource("us-ftc");
    private static final RegistrySource INDIANA = new RegistrySource("us-in");

    private final InMemoryRecords records = new InMemoryRecords();
    private final RegistrySources sources = new RegistrySources(records);

    @Test
    void eachTenantHasItsOwnEachOnce() {
        sources.add(ACME, FTC);
        sources.add(ACME, INDIANA);
        sources.add(ACME, FTC);
        assertThat(sources.of(ACME)).containsExactly(FTC, INDIANA);
        assertThat(sources.of(GLOBEX)).isEmpty();
    }

    @Test
    void ofManyThatAreAddedAtOnceNoneIsLost() {
        List<RegistrySource> many = IntStream.range(0, 40)
                .mapToObj(number -> new RegistrySource("list-" + number % 20))
                .toList();
        many.parallelStream().forEach(source -> new RegistrySources(records).add(ACME, source));
        assertThat(sources.of(ACME)).hasSize(20).containsAll(many);
    }
}
