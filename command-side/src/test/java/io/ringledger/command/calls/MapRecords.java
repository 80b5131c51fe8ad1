package io.ringledger.command.calls;

import io.ringledger.platform.records.DurableRecords;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Records that outlive a node, not the test. */
public final class MapRecords implements DurableRecords {
    private final Map<String, Map<String, byte[]>> collections = new ConcurrentHashMap<>();

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

    public Map<String, byte[]> of(String collection) {
        return collections.computeIfAbsent(collection, ignored -> new ConcurrentHashMap<>());
    }
}
