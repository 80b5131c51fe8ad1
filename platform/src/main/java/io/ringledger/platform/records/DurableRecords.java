package io.ringledger.platform.records;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Durable key-value records in named collections. Every write is on disk (or confirmed by a majority) when it returns.
 * A failure of the store is thrown as {@link StorageUnavailableException}; whether the write is there then is not known
 * before the store can be read again.
 */
public interface DurableRecords {
    Optional<byte[]> find(String collection, String id);

    /** Adds a record; {@code false}, changing nothing, when the id exists. */
    boolean insert(String collection, String id, byte[] value);

    /**
     * Adds records in their order, up to the first whose id exists.
     *
     * @param values by id
     * @return how many were added
     */
    default int insertInOrder(String collection, SequencedMap<String, byte[]> values) {
        int added = 0;
        for (Map.Entry<String, byte[]> each : values.entrySet()) {
            if (!insert(collection, each.getKey(), each.getValue())) {
                break;
            }
            added++;
        }
        return added;
    }

    /**
     * Adds those records whose id does not exist, all of them durable together.
     *
     * @param values by id
     * @return ids that existed before, whose records are as they were
     */
    default Set<String> insertMissing(String collection, Map<String, byte[]> values) {
        return values.entrySet().stream()
                .filter(each -> !insert(collection, each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Puts a record in the place of the one with the same id, or adds it. */
    void replace(String collection, String id, byte[] value);

    /** Removes a record; {@code false} when there was none. */
    boolean delete(String collection, String id);

    /** Whether other processes write the same records, so that what was read may have changed since. */
    default boolean isShared() {
        return false;
    }

    /** Visits every record of a collection, in no particular order. */
    void forEach(String collection, BiConsumer<String, byte[]> visitor);
}
