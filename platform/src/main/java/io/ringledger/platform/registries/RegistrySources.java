package io.ringledger.platform.registries;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which outside lists a tenant has begun to obtain. Streams are found by their names only, and a read model is late and may be
 * made anew: whoever has to know all lists before a dial asks here, and the streams what became of them. Grows and never
 * shrinks, a numbered record for each, so that of two that are added at once none is lost.
 */
public final class RegistrySources {
    private static final String COLLECTION = "registry-sources";

    private final DurableRecords records;

    public RegistrySources(DurableRecords records) {
        this.records = records;
    }

    /** Durable when it returns; silent for one that is there. */
    public void add(TenantId tenant, RegistrySource source) {
        byte[] value = source.value().getBytes(StandardCharsets.UTF_8);
        int number = 0;
        for (RegistrySource known : of(tenant)) {
            if (known.equals(source)) {
                return;
            }
            number++;
        }
        while (!records.insert(COLLECTION, id(tenant, number), value)) {
            if (find(tenant, number).filter(source::equals).isPresent()) {
                return;
            }
            number++;
        }
    }

    public List<RegistrySource> of(TenantId tenant) {
        List<RegistrySource> all = new ArrayList<>();
        for (Optional<RegistrySource> next = find(tenant, 0); next.isPresent(); next = find(tenant, all.size())) {
            all.add(next.get());
        }
        return all;
    }

    private Optional<RegistrySource> find(TenantId tenant, int number) {
        return records.find(COLLECTION, id(tenant, number))
                .map(value -> new RegistrySource(new String(value, StandardCharsets.UTF_8)));
    }

    private static String id(TenantId tenant, int number) {
        return tenant + "/" + number;
    }
}
