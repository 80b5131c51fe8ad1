package io.ringledger.embedded.mongo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** The one file all collections and indexes live in, as named maps. */
final class ViewStore implements AutoCloseable {
    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";

    private final MVStore store;
    private final Commits commits;
    private final Optional<StoreFile> file;

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

    MVMap<byte[], byte[]> documents(String namespace) {
        return bytes(DOCUMENTS + namespace);
    }

    MVMap<byte[], byte[]> index(String namespace, String name) {
        return bytes(INDEX + namespace + "/" + name);
    }

    private MVMap<byte[], byte[]> bytes(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Which field of an index has held arrays, by the index's map. */
    Map<Integer, Integer> arrayFields() {
        return store.openMap("arrayFields");
    }

    void removeDocuments(String namespace) {
        store.removeMap(documents(namespace));
    }

    void removeIndex(String namespace, String name) {
        if (store.hasMap(INDEX + namespace + "/" + name)) {
            store.removeMap(index(namespace, name));
        }
    }

    /** Gives the documents and indexes of one collection to another that does not exist. */
    void rename(String namespace, Stream<String> indexes, String newNamespace) {
        store.renameMap(documents(namespace), DOCUMENTS + newNamespace);
        indexes.filter(name -> store.hasMap(INDEX + namespace + "/" + name))
                .forEach(name -> store.renameMap(index(namespace, name), INDEX + newNamespace + "/" + name));
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
    public void close() {
        if (commits.end()) {
            store.close();
            file.ifPresent(each -> each.closed(store.getCurrentVersion()));
        } else {
            // as after a crash: the next start opens the last version that was committed
            store.closeImmediately();
        }
    }
}
