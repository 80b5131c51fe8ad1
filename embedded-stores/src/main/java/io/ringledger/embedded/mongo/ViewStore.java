package io.ringledger.embedded.mongo;

import io.ringledger.platform.records.StorageUnavailableException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** The one file all collections and indexes live in, as named maps. */
final class ViewStore implements AutoCloseable {
    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";
    private static final String ARRAY_FIELDS = "arrayFields";
    private static final int COPIED_AT_ONCE = 16 * 1024 * 1024;

    private final Commits commits;
    private final Optional<StoreFile> file;
    private final Map<String, StoredMap> maps = new ConcurrentHashMap<>();
    private final ReentrantReadWriteLock exchanging = new ReentrantReadWriteLock();
    private volatile MVStore store;

    private ViewStore(MVStore store, Optional<StoreFile> file) {
        this.store = store;
        this.commits = new Commits(store, file.map(StoreFile::room));
        this.file = file;
    }

    static ViewStore inMemory() {
        return new ViewStore(new MVStore.Builder().open(), Optional.empty());
    }

    /** Opens the store in {@code directory}; a damaged one is moved aside, for read models are rebuilt. */
    static ViewStore open(Path directory) {
        var file = new StoreFile(directory);
        return new ViewStore(file.open(), Optional.of(file));
    }

    Commits commits() {
        return commits;
    }

    StoredMap documents(String namespace) {
        return map(DOCUMENTS + namespace);
    }

    StoredMap index(String namespace, String name) {
        return map(INDEX + namespace + "/" + name);
    }

    private StoredMap map(String name) {
        return maps.computeIfAbsent(name, ignored -> new StoredMap(bytes(store, name), arrayFields(store)));
    }

    private static MVMap<byte[], byte[]> bytes(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Which field of an index has held arrays, by the index's map. */
    private static Map<Integer, Integer> arrayFields(MVStore store) {
        return store.openMap(ARRAY_FIELDS);
    }

    void removeDocuments(String namespace) {
        store.removeMap(documents(namespace).now());
        maps.remove(DOCUMENTS + namespace);
    }

    void removeIndex(String namespace, String name) {
        if (store.hasMap(INDEX + namespace + "/" + name)) {
            store.removeMap(index(namespace, name).now());
            maps.remove(INDEX + namespace + "/" + name);
        }
    }

    /** Gives the documents and indexes of one collection to another that does not exist. */
    void rename(String namespace, Stream<String> indexes, String newNamespace) {
        rename(DOCUMENTS + namespace, DOCUMENTS + newNamespace);
        indexes.filter(name -> store.hasMap(INDEX + namespace + "/" + name))
                .forEach(name -> rename(INDEX + namespace + "/" + name, INDEX + newNamespace + "/" + name));
    }

    private void rename(String name, String newName) {
        StoredMap renamed = map(name);
        store.renameMap(renamed.now(), newName);
        maps.remove(name);
        maps.put(newName, renamed);
    }

    /** Runs a command that only reads; the store is not exchanged meanwhile. */
    <T> T reading(Supplier<T> command) {
        exchanging.readLock().lock();
        try {
            return command.get();
        } finally {
            exchanging.readLock().unlock();
        }
    }

    /**
     * Lets nothing be left in the file but what is there now. Who writes waits meanwhile, who reads only at the end.
     *
     * @throws StorageUnavailableException if the file cannot be written; the old one is used on then
     */
    synchronized void wipe() {
        file.ifPresent(each -> commits.exchange(() -> exchange(each)));
    }

    private MVStore exchange(StoreFile each) {
        long version = each.writeAnew(to -> copy(store, to));
        exchanging.writeLock().lock();
        try {
            store.closeImmediately();
            each.takeNew(version);
            MVStore anew = each.open();
            maps.forEach((name, map) -> map.replace(bytes(anew, name), arrayFields(anew)));
            store = anew;
            return anew;
        } finally {
            exchanging.writeLock().unlock();
        }
    }

    private static void copy(MVStore from, MVStore to) {
        Map<Integer, Integer> arrayFields = arrayFields(from);
        for (String name : from.getMapNames()) {
            if (name.startsWith(DOCUMENTS) || name.startsWith(INDEX)) {
                MVMap<byte[], byte[]> source = bytes(from, name);
                MVMap<byte[], byte[]> target = bytes(to, name);
                for (var entries = source.cursor(null); entries.hasNext(); ) {
                    target.append(entries.next(), entries.getValue());
                    commitNowAndThen(to);
                }
                Integer array = arrayFields.get(source.getId());
                if (array != null) {
                    arrayFields(to).put(target.getId(), array);
                }
            }
        }
    }

    /** What is not in the file yet is in memory. */
    private static void commitNowAndThen(MVStore store) {
        if (store.getUnsavedMemory() > COPIED_AT_ONCE) {
            store.commit();
        }
    }

    /** The names of all databases that have documents. */
    Stream<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .distinct();
    }

    /** The names of all collections of a database, the system's own included. */
    Stream<String> collections(String database) {
        String prefix = DOCUMENTS + database + ".";
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()));
    }

    long fileSize() {
        var file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    public synchronized void close() {
        if (commits.end()) {
            store.close();
            file.ifPresent(each -> each.closed(store.getCurrentVersion()));
        } else {
            // as after a crash: the next start opens the last version that was committed
            store.closeImmediately();
        }
    }
}
