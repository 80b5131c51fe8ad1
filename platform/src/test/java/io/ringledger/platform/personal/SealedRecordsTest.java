package io.ringledger.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.platform.records.InMemoryRecords;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealedRecordsTest {
    private static final TenantId TENANT = new TenantId("acme");
    private static final SubjectId ENTRY = new SubjectId("knowledge_5124");
    private static final byte[] PLAIN = "Jane Doe sends it back".getBytes(StandardCharsets.UTF_8);

    private final InMemoryRecords records = new InMemoryRecords();
    private final SubjectKeys keys = new SubjectKeys(records);
    private final SealedRecords uploads = new SealedRecords(records, keys, "uploads");

    @Test
    void whatWasPutIsFoundAgainAndNotInPlain() {
        uploads.put(ENTRY, TENANT, PLAIN);
        assertThat(uploads.find(ENTRY)).hasValue(PLAIN);
        assertThat(new SealedRecords(records, new SubjectKeys(records), "uploads").find(ENTRY))
                .as("by another process")
                .hasValue(PLAIN);
        byte[] stored = records.find("uploads", ENTRY.value()).orElseThrow();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Jane");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(uploads.find(ENTRY)).isEmpty();
        uploads.put(ENTRY, TENANT, PLAIN);
        uploads.delete(ENTRY);
        assertThat(uploads.find(ENTRY)).isEmpty();
    }

    @Test
    void withoutItsKeyItIsNothing() {
        uploads.put(ENTRY, TENANT, PLAIN);
        keys.destroy(ENTRY);
        assertThat(uploads.find(ENTRY)).isEmpty();
    }
}
