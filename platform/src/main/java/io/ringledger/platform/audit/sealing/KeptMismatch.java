package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.records.DurableRecords;
import java.nio.charset.StandardCharsets;

/** Says to other processes that what was sealed is not what is there, until somebody has put that right. */
public final class KeptMismatch {
    private static final String COLLECTION = "audit-mismatch";
    private static final String ID = "newest";

    private final DurableRecords records;

    public KeptMismatch(DurableRecords records) {
        this.records = records;
    }

    /**
     * Whether one was found and not yet put right.
     *
     * @throws io.ringledger.platform.records.StorageUnavailableException if the records cannot be read now
     */
    public boolean isThere() {
        return records.find(COLLECTION, ID).isPresent();
    }

    void keep(String message) {
        records.replace(COLLECTION, ID, message.getBytes(StandardCharsets.UTF_8));
    }

    /** The log was found to be what was sealed. */
    void clear() {
        if (isThere()) {
            records.delete(COLLECTION, ID);
        }
    }
}
