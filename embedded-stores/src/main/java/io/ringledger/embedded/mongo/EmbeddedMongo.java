package io.ringledger.embedded.mongo;

import de.bwaldvogel.mongo.MongoServer;
import io.ringledger.platform.records.Leftovers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A MongoDB server inside this process, for read models that can be rebuilt.
 *
 * <p>It listens on a free port of the loopback interface only. What it confirmed is on disk at most
 * about 200 ms later, not synced; a crash loses at most the last confirmed writes, over all
 * collections together, never one from the middle. A store that cannot be opened is moved aside
 * and an empty one started.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private static final int ACCEPTING_THREADS = 1;
    private static final int SERVING_THREADS = 8;

    private final ViewStore store;
    private final ReadStatistics statistics = new ReadStatistics();
    private final StoreBackend backend;
    private final MongoServer server;
    private final int port;

    private EmbeddedMongo(ViewStore store, InetSocketAddress address) {
        this.store = store;
        this.backend = new StoreBackend(store, statistics);
        this.server = new MongoServer(backend);
        server.bind(address, ACCEPTING_THREADS, SERVING_THREADS);
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Opens or creates the store in {@code <dataDirectory>/views} and serves it.
     *
     * @throws org.h2.mvstore.MVStoreException if another process has the store open
     */
    public static EmbeddedMongo start(Path dataDirectory) {
        return start(dataDirectory, anyPort());
    }

    /** The same at a known address, for trying out a platform whose store is a process of its own. */
    static EmbeddedMongo start(Path dataDirectory, InetSocketAddress address) {
        return new EmbeddedMongo(ViewStore.open(dataDirectory.resolve("views")), address);
    }

    /** A server that keeps nothing, with the same indexes. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(ViewStore.inMemory(), anyPort());
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** What a MongoDB driver needs to connect. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port + "/?directConnection=true&retryWrites=false&retryReads=false";
    }

    public ReadStatistics statistics() {
        return statistics;
    }

    /** Bytes on disk, 0 in memory. */
    public long fileSize() {
        return store.fileSize();
    }

    /** Writes to the file all that was confirmed so far, where there is room. */
    public void commit() {
        var _ = store.commits().commit();
    }

    /** Documents that were replaced or deleted: the file is written anew from what is there now. Reading goes on meanwhile. */
    public Leftovers leftovers() {
        return store::wipe;
    }

    /** Whether what it confirms is saved. Where the disk is full it waits in memory, and reading goes on. */
    public boolean isSaving() {
        return store.commits().areGoingOn();
    }

    /**
     * Proves that documents and indexes of all collections of a database agree, while nobody writes.
     *
     * @throws IllegalStateException naming the first index that does not
     */
    void verify(String database) {
        backend.verify(database);
    }

    /** Ends all connections, commits and closes the store. */
    @Override
    public void close() {
        server.shutdownNow();
        store.close();
    }
}
