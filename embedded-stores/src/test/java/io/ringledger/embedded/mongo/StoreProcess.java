package io.ringledger.embedded.mongo;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The embedded store as a process of its own, to try the services where no MongoDB can be had: {@code directory address
 * port}. It is not MongoDB: it has no replica set and no transactions, and confirms a write that asks for no journal before
 * it is on disk.
 */
final class StoreProcess {
    private StoreProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var address = new InetSocketAddress(arguments[1], Integer.parseInt(arguments[2]));
        EmbeddedMongo store = EmbeddedMongo.start(Path.of(arguments[0]), address);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        new CountDownLatch(1).await();
    }
}
