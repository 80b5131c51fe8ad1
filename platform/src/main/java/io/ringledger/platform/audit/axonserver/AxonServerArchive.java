package io.ringledger.platform.audit.axonserver;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.ReadableLog;
import io.ringledger.platform.records.MongoDurableRecords;
import java.util.List;
import java.util.Optional;

/** An Axon Server's log and the heads in the MongoDB beside it, for who verifies; over connections of its own. */
public final class AxonServerArchive implements ReadableLog {
    private static final int PORT = 8124;

    private final AxonServerConnectionFactory connections;
    private final AxonServerLog log;
    private final Optional<String> mongo;

    private AxonServerArchive(
            AxonServerConnectionFactory connections, AxonServerConnection connection, Optional<String> mongo) {
        this.connections = connections;
        this.log = new AxonServerLog(connection::eventChannel);
        this.mongo = mongo;
    }

    /**
     * Connects; whether anybody answers is seen at the first reading.
     *
     * @param server {@code host} or {@code host:port}
     * @param mongo connection string with the database; without it the heads beside the events are not looked at
     */
    public static AxonServerArchive open(String server, Optional<String> mongo) {
        int colon = server.lastIndexOf(':');
        ServerAddress address = colon < 0
                ? new ServerAddress(server, PORT)
                : new ServerAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
        AxonServerConnectionFactory connections = AxonServerConnectionFactory.forClient("verify-log")
                .routingServers(address)
                .build();
        return new AxonServerArchive(connections, connections.connect("default"), mongo);
    }

    @Override
    public List<RawEvent> after(long position, int max) {
        return log.after(position, max);
    }

    @Override
    public Optional<Head> publishedHead() {
        return mongo.flatMap(AxonServerArchive::publishedHead);
    }

    private static Optional<Head> publishedHead(String address) {
        String database = new ConnectionString(address).getDatabase();
        try (MongoClient client = MongoClients.create(address)) {
            MongoDurableRecords records =
                    new MongoDurableRecords(client.getDatabase(database == null ? "ringledger" : database));
            return Head.lastOfAnEarlierTime(records.newest(Head.RECORDS, Head.MOST_AT_ONCE + 1));
        }
    }

    @Override
    public void close() {
        log.close();
        connections.shutdown();
    }
}
