package io.ringledger.benchmarks.events;

import io.ringledger.embedded.events.StoredEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.Serializer;

/** H2's MVStore with every commit written at once, and with a sync per group where asked for. */
final class H2Engine extends GroupCommitEngine {

    private final String url;
    private final boolean synced;
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement sync;
    private final BlockingQueue<Reader> readers = new LinkedBlockingQueue<>();

    H2Engine(Path directory, boolean synced, Serializer serializer) throws SQLException {
        super(serializer);
        this.url = "jdbc:h2:file:" + directory.resolve("h2").toAbsolutePath() + ";WRITE_DELAY=0";
        this.synced = synced;
        this.connection = DriverManager.getConnection(url);
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE event (position BIGINT PRIMARY KEY, stream VARCHAR NOT NULL, sequence BIGINT NOT NULL,
                      aggregate_type VARCHAR, event_id VARCHAR NOT NULL, payload_type VARCHAR NOT NULL,
                      revision VARCHAR, at TIMESTAMP(9) NOT NULL, payload VARBINARY NOT NULL,
                      metadata VARBINARY NOT NULL)""");
            statement.execute("CREATE UNIQUE INDEX event_of_stream ON event (stream, sequence)");
            statement.execute("CREATE INDEX event_at ON event (at)");
            statement.execute("CREATE TABLE snapshot (stream VARCHAR PRIMARY KEY, payload VARBINARY NOT NULL)");
        }
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.sync = connection.prepareStatement("CHECKPOINT SYNC");
        start();
    }

    /** The same work for each load as the product's engine: no snapshot found, then the stream. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return this.<List<DomainEventData<?>>>read(reader -> {
                    reader.snapshot().setString(1, aggregateIdentifier);
                    try (var row = reader.snapshot().executeQuery()) {
                        if (row.next()) {
                            throw new IllegalStateException("the load takes no snapshots");
                        }
                    }
                    return List.of();
                })
                .stream();
    }

    @Override
    void write(StoredEvent event) throws SQLException {
        insert.setLong(1, nextPosition());
        insert.setString(2, event.stream());
        insert.setLong(3, event.sequence());
        insert.setString(4, event.aggregateType());
        insert.setString(5, event.eventId());
        insert.setString(6, event.payloadType());
        insert.setString(7, event.revision());
        insert.setTimestamp(8, Timestamp.from(event.timestamp()));
        insert.setBytes(9, event.payload());
        insert.setBytes(10, event.metadata());
        insert.executeUpdate();
    }

    @Override
    void commit() throws SQLException {
        connection.commit();
        if (synced) {
            sync.execute();
        }
    }

    @Override
    List<StoredEvent> stream(String stream, long firstSequence) {
        return read(reader -> {
            reader.stream().setString(1, stream);
            reader.stream().setLong(2, firstSequence);
            var events = new ArrayList<StoredEvent>();
            try (var row = reader.stream().executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
            return events;
        });
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                row.getBytes(9),
                row.getBytes(10));
    }

    private <T> T read(Query<T> query) {
        try {
            var idle = readers.poll();
            var reader = idle != null ? idle : Reader.open(url);
            var result = query.of(reader);
            readers.add(reader);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @FunctionalInterface
    private interface Query<T> {
        T of(Reader reader) throws SQLException;
    }

    private record Reader(PreparedStatement snapshot, PreparedStatement stream) {

        static Reader open(String url) throws SQLException {
            var connection = DriverManager.getConnection(url);
            return new Reader(
                    connection.prepareStatement("SELECT payload FROM snapshot WHERE stream = ?"),
                    connection.prepareStatement(
                            "SELECT * FROM event WHERE stream = ? AND sequence >= ? ORDER BY sequence"));
        }
    }
}
