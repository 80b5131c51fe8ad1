package io.ringledger.platform.audit.sealing;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.StorageUnavailableException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Keeps its first insertion and says that it failed; may hide it until it is asked to insert the same again. */
final class DoubtfulRecords implements DurableRecords {
    private final DurableRecords real;
    private final boolean seenAtOnce;
    private String doubtful = "";
    private boolean hidden;

    DoubtfulRecords(DurableRecords real, boolean seenAtOnce) {
        this.real = real;
        this.seenAtOnce = seenAtOnce;
    }

    @Override
    public Optional<byte[]> find(String collection, String id) {
        return hidden && id.equals(doubtful) ? Optional.empty() : real.find(collection, id);
    }

    @Override
    public boolean insert(String collection, String id, byte[] value) {
        boolean inserted = real.insert(collection, id, value);
        if (doubtful.isEmpty()) {
            doubtful = id;
            hidden = !seenAtOnce;
            throw new StorageUnavailableException("in doubt");
        }
        hidden = false;
        return inserted;
    }

    @Override
    public void replace(String collection, String id, byte[] value) {
        real.replace(collection, id, value);
    }

    @Override
    public boolean delete(String collection, String id) {
        return real.delete(collection, id);
    }

    @Override
    public void forEach(String collection, BiConsumer<String, byte[]> visitor) {
        real.forEach(collection, visitor);
    }
}
