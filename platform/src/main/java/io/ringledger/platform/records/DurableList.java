package io.ringledger.platform.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * A durable list of what is still to be done: read whole by a sweep, so it is to be short. Its entries are kept as JSON, in
 * the clear, and hold nothing personal.
 *
 * @param <K> what there is one entry for at most
 * @param <E> the entries
 */
public final class DurableList<K, E> {
    private final DurableRecords records;
    private final String collection;
    private final Class<E> type;
    private final Function<E, K> keyOf;
    private final Function<K, String> idOf;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param keyOf what an entry is about
     * @param idOf what that is called in the store
     */
    public DurableList(
            DurableRecords records, String collection, Class<E> type, Function<E, K> keyOf, Function<K, String> idOf) {
        this.records = records;
        this.collection = collection;
        this.type = type;
        this.keyOf = keyOf;
        this.idOf = idOf;
    }

    /** Adds an entry, or puts it in the place of the one about the same. */
    public void put(E entry) {
        records.replace(collection, idOf.apply(keyOf.apply(entry)), json.writeValueAsBytes(entry));
    }

    public Optional<E> find(K key) {
        return records.find(collection, idOf.apply(key)).map(this::read);
    }

    public void remove(K key) {
        records.delete(collection, idOf.apply(key));
    }

    /** Every entry, in no particular order. */
    public List<E> all() {
        List<E> all = new ArrayList<>();
        records.forEach(collection, (id, bytes) -> all.add(read(bytes)));
        return all;
    }

    private E read(byte[] bytes) {
        return json.readValue(bytes, type);
    }
}
