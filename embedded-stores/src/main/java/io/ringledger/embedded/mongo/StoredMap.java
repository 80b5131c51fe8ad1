package io.ringledger.embedded.mongo;

import java.util.Map;
import org.h2.mvstore.MVMap;

/** The documents or an index of one collection. What holds them is another map once the file was written anew. */
final class StoredMap {
    private volatile MVMap<byte[], byte[]> map;
    private volatile Map<Integer, Integer> arrayFields;

    /** @param arrayFields which field of an index has held arrays, by the index's map */
    StoredMap(MVMap<byte[], byte[]> map, Map<Integer, Integer> arrayFields) {
        this.map = map;
        this.arrayFields = arrayFields;
    }

    MVMap<byte[], byte[]> now() {
        return map;
    }

    void replace(MVMap<byte[], byte[]> other, Map<Integer, Integer> otherArrayFields) {
        map = other;
        arrayFields = otherArrayFields;
    }

    /** The field that has been an array in some document, or {@link StoreIndex#NO_ARRAY}. */
    int arrayField() {
        return arrayFields.getOrDefault(map.getId(), StoreIndex.NO_ARRAY);
    }

    void setArrayField(int field) {
        arrayFields.put(map.getId(), field);
    }

    void removeArrayField() {
        arrayFields.remove(map.getId());
    }
}
