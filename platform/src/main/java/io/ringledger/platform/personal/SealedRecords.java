package io.ringledger.platform.personal;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes that wait durably for something to be done with them, sealed under the key of whom they are about. One record for
 * each subject in a collection; its form is the length of the key id, the key id, the ciphertext.
 */
public final class SealedRecords {
    private final DurableRecords records;
    private final SubjectKeys keys;
    private final String collection;

    public SealedRecords(DurableRecords records, SubjectKeys keys, String collection) {
        this.records = records;
        this.keys = keys;
        this.collection = collection;
    }

    /**
     * Keeps bytes; they are durable when this returns.
     *
     * @param tenant whose key wraps the subject's, where that is made now
     * @throws io.ringledger.platform.records.StorageUnavailableException if they cannot be kept
     */
    public void put(SubjectId subject, TenantId tenant, byte[] plain) {
        SubjectKeys.SubjectKey key = keys.current(subject, () -> tenant);
        byte[] keyId = key.id().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = AesGcm.encrypt(key.key(), plain, context(key.id()));
        records.replace(
                collection,
                subject.value(),
                ByteBuffer.allocate(1 + keyId.length + sealed.length)
                        .put((byte) keyId.length)
                        .put(keyId)
                        .put(sealed)
                        .array());
    }

    /** The bytes; empty where there are none, or where the subject's key was destroyed. */
    public Optional<byte[]> find(SubjectId subject) {
        return records.find(collection, subject.value()).flatMap(this::open);
    }

    private Optional<byte[]> open(byte[] stored) {
        ByteBuffer record = ByteBuffer.wrap(stored);
        byte[] keyId = new byte[record.get()];
        record.get(keyId);
        byte[] sealed = new byte[record.remaining()];
        record.get(sealed);
        String id = new String(keyId, StandardCharsets.US_ASCII);
        return keys.find(id).map(key -> AesGcm.decrypt(key, sealed, context(id)));
    }

    /** Visits whose bytes are kept, in no particular order. */
    public void forEach(Consumer<SubjectId> visitor) {
        records.forEach(collection, (id, bytes) -> visitor.accept(new SubjectId(id)));
    }

    public void delete(SubjectId subject) {
        records.delete(collection, subject.value());
    }

    private String context(String keyId) {
        return collection + "/" + keyId;
    }
}
