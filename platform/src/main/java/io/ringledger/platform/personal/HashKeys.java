package io.ringledger.platform.personal;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.TenantId;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of the keyed hashes: made once, kept beside the subject keys, never rotated, because hashes name streams. */
public final class HashKeys {
    static final String COLLECTION = "hash-keys";
    private static final String PLATFORM = "platform";
    private static final int BYTES = 32;

    private final DurableRecords records;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    public HashKeys(DurableRecords records) {
        this.records = records;
    }

    /**
     * Makes the platform's key where there is none.
     *
     * @param eventsExist whether the event store has any event
     * @throws IllegalStateException if events exist and the key does not: their streams could never be found again
     */
    public void open(boolean eventsExist) {
        if (eventsExist && records.find(COLLECTION, PLATFORM).isEmpty()) {
            throw new IllegalStateException(
                    "The event store has events but the hash keys that name their streams are missing: restore the keys");
        }
        platform();
    }

    byte[] platform() {
        return key(PLATFORM);
    }

    byte[] of(TenantId tenant) {
        return key("tenant:" + tenant);
    }

    private byte[] key(String id) {
        return known.computeIfAbsent(id, this::findOrMake);
    }

    private byte[] findOrMake(String id) {
        return records.find(COLLECTION, id).orElseGet(() -> {
            byte[] made = new byte[BYTES];
            random.nextBytes(made);
            boolean won = records.insert(COLLECTION, id, made);
            return won ? made : records.find(COLLECTION, id).orElseThrow();
        });
    }
}
