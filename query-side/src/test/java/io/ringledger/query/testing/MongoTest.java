package io.ringledger.query.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.ringledger.embedded.mongo.EmbeddedMongo;
import io.ringledger.embedded.mongo.ReadStatistics;
import java.util.concurrent.atomic.AtomicInteger;

/** One embedded server for all tests of the module; each test asks for a database of its own. */
public final class MongoTest {
    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.connectionString());
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private MongoTest() {}

    public static MongoDatabase database() {
        return CLIENT.getDatabase("test" + DATABASES.incrementAndGet());
    }

    public static MongoClient client() {
        return CLIENT;
    }

    public static ReadStatistics statistics() {
        return SERVER.statistics();
    }
}
