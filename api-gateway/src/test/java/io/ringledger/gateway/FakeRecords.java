package io.ringledger.gateway;

import io.ringledger.platform.records.DurableRecords;
import io.ringledger.platform.records.StorageUnavailableException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Records in memory. */
public final class FakeRecords implements DurableRecords {
    private final Map<String, Map<String, byte[]>> collections = new ConcurrentHashMap<>();
    private volatile boolean away;

    /** Whether the store is away. */
    public void fail(boolean isAway) {
        away = isAway;
    }

    /** How many there are. */
    public int count(String collection) {
        return of(collection).size();
    }

    @Override
    public Optional<byte[]> find(String collection, String id) {
        return Optional.ofNullable(of(collection).get(id));
    }

    @Override
    public boolean insert(String collection, String id, byte[] value) {
        return of(collection).putIfAbsent(id, value) == null;
    }

    @Override
    public void replace(String collection, String id, byte[] value) {
        if (away) {
            throw new StorageUnavailableException("away");
        }
        of(collection).put(id, value);
    }

    @Override
    public boolean delete(String collection, String id) {
        return of(collection).remove(id) != null;
    }

    @Override
    public void forEach(String collection, BiConsumer<String, byte[]> visitor) {
        of(collection).forEach(visitor);
    }

    private Map<String, byte[]> of(String collection) {
        return collections.computeIfAbsent(collection, ignored -> new ConcurrentHashMap<>());
    }
}
