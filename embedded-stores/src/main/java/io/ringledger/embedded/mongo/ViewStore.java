package io.ringledger.embedded.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one file all collections and indexes live in, as named maps. */
final class ViewStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ViewStore.class);
    private static final String FILE = "views.mv.db";
    private static final String DAMAGED = "views.damaged";
    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";
    private static final int CACHE_MEGABYTES = 64;
    // a changed document rewrites its page: four documents of the usual size, not sixteen
    private static final int PAGE_BYTES = 4096;

    private final MVStore store;
    private final Commits commits;

    private ViewStore(MVStore store) {
        this.store = store;
        this.commits = new Commits(store);
    }

    static ViewStore inMemory() {
        return new ViewStore(new MVStore.Builder().open());
    }

    /** Opens the store in {@code directory}; a damaged one is moved aside, for read models are rebuilt. */
    static ViewStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            return new ViewStore(openOrReplace(directory.resolve(FILE)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MVStore openOrReplace(Path file) throws IOException {
        try {
            return openFile(file);
        } catch (MVStoreException damaged) {
            if (damaged.getErrorCode() == DataUtils.ERROR_FILE_LOCKED || !Files.exists(file)) {
                throw damaged;
            }
            var aside = file.resolveSibling(DAMAGED);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("The read models cannot be opened and will be rebuilt; the old file is {}", aside, damaged);
            return openFile(file);
        }
    }

    private static MVStore openFile(Path file) {
        // no commit but our own: those that MVStore makes by itself take the maps' roots one by one
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
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
        commits.close();
        store.close();
    }
}
