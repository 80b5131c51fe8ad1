package io.ringledger.platform.personal;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Files of any length that wait durably for something to be done with them: in parts, each sealed under the key of the file,
 * which goes with it. Nobody needs a whole one in memory. A file is never begun twice, so it has one key.
 */
public final class SealedFiles {
    private final DurableRecords records;
    private final SubjectKeys keys;
    private final String collection;
    private final String begun;

    public SealedFiles(DurableRecords records, SubjectKeys keys, String collection) {
        this.records = records;
        this.keys = keys;
        this.collection = collection;
        this.begun = collection + "-begun";
    }

    /**
     * Writes down that a file is about to come, so that it is found should it never be whole.
     *
     * @throws io.ringledger.platform.records.StorageUnavailableException if nothing can be kept
     */
    public void begin(SubjectId file, Instant at) {
        byte[] millis =
                ByteBuffer.allocate(Long.BYTES).putLong(at.toEpochMilli()).array();
        records.replace(begun, file.value(), millis);
    }

    /**
     * Keeps the next part; it is durable when this returns.
     *
     * @param part from 0
     * @throws io.ringledger.platform.records.StorageUnavailableException if it cannot be kept
     */
    public void append(SubjectId file, TenantId tenant, int part, byte[] plain) {
        SubjectKeys.SubjectKey key = keys.current(file, () -> tenant);
        records.replace(collection, id(file, part), AesGcm.encrypt(key.key(), plain, context(key.id(), part)));
    }

    /**
     * Reads a file from its beginning.
     *
     * @param bytes how many it has: one that ends before is no file
     * @return empty where there is none, or its key was destroyed
     */
    public Optional<InputStream> open(SubjectId file, long bytes) {
        String keyId = file.value() + ".1";
        return records.find(collection, id(file, 0)).isEmpty()
                ? Optional.empty()
                : keys.find(keyId).map(key -> new Parts(file, keyId, key, bytes));
    }

    /** Files that were begun before a moment. */
    public List<SubjectId> begunBefore(Instant moment) {
        List<SubjectId> old = new ArrayList<>();
        records.forEach(begun, (id, at) -> {
            if (ByteBuffer.wrap(at).getLong() < moment.toEpochMilli()) {
                old.add(new SubjectId(id));
            }
        });
        return old;
    }

    /** Lets go of a file, its key first: whoever is killed before the end can do it again. */
    public void delete(SubjectId file) {
        keys.destroy(file);
        int parts = 0;
        while (records.find(collection, id(file, parts)).isPresent()) {
            parts++;
        }
        while (--parts >= 0) {
            records.delete(collection, id(file, parts));
        }
        records.delete(begun, file.value());
    }

    private static String id(SubjectId file, int part) {
        return file.value() + "/" + part;
    }

    private String context(String keyId, int part) {
        return collection + "/" + keyId + "/" + part;
    }

    private final class Parts extends InputStream {
        private final SubjectId file;
        private final String keyId;
        private final SecretKey key;
        private long left;
        private int next;
        private ByteBuffer part = ByteBuffer.allocate(0);

        private Parts(SubjectId file, String keyId, SecretKey key, long bytes) {
            this.file = file;
            this.keyId = keyId;
            this.key = key;
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left <= 0) {
                return -1;
            }
            while (!part.hasRemaining()) {
                part = ByteBuffer.wrap(load());
            }
            int count = Math.min(length, part.remaining());
            part.get(into, offset, count);
            left -= count;
            return count;
        }

        private byte[] load() throws IOException {
            byte[] sealed = records.find(collection, id(file, next))
                    .orElseThrow(() -> new EOFException("the file is cut short"));
            byte[] plain = AesGcm.decrypt(key, sealed, context(keyId, next));
            next++;
            return plain;
        }
    }
}
