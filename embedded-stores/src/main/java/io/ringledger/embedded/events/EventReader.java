package io.ringledger.embedded.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One read-only connection with its prepared statements. Not for two threads at a time. */
final class EventReader {

    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);

    private final Connection connection;
    private final int generation;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    EventReader(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    List<StoredEvent> after(long position, int max) throws SQLException {
        return query(EventSql.READ_AFTER, EventReader::events, position, max);
    }

    List<StoredEvent> stream(String stream, long firstSequence, int max) throws SQLException {
        return query(EventSql.READ_STREAM, EventReader::events, stream, firstSequence, max);
    }

    Optional<StoredEvent> snapshot(String stream) throws SQLException {
        return query(EventSql.READ_SNAPSHOT, EventReader::events, stream).stream()
                .findFirst();
    }

    OptionalLong lastSequence(String stream) throws SQLException {
        return query(EventSql.LAST_SEQUENCE, EventReader::number, stream);
    }

    /** Position of the first event with this timestamp or a later one. */
    OptionalLong firstSince(Instant instant) throws SQLException {
        return query(EventSql.FIRST_SINCE, EventReader::number, EventSql.toNanos(instant));
    }

    <T> T query(String sql, RowMapper<T> mapper, Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        try (var rows = statement.executeQuery()) {
            return mapper.map(rows);
        }
    }

    private static List<StoredEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        while (rows.next()) {
            events.add(EventSql.read(rows));
        }
        return events;
    }

    private static OptionalLong number(ResultSet rows) throws SQLException {
        var value = rows.next() ? rows.getLong(1) : 0;
        return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("a reading connection did not close cleanly: {}", e.getMessage());
        }
    }

    /** Turns the rows of an answer into what was asked for. */
    @FunctionalInterface
    interface RowMapper<T> {
        T map(ResultSet rows) throws SQLException;
    }
}
