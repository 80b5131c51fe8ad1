package io.ringledger.embedded.events;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The tables, and how an event becomes a row and comes back. */
final class EventSql {

    static final String[] SCHEMA = {
        """
        CREATE TABLE event (
          position INTEGER PRIMARY KEY,
          stream TEXT NOT NULL,
          sequence INTEGER NOT NULL,
          aggregate_type TEXT,
          event_id TEXT NOT NULL,
          payload_type TEXT NOT NULL,
          revision TEXT,
          at_nanos INTEGER NOT NULL,
          payload BLOB NOT NULL,
          metadata BLOB NOT NULL
        ) STRICT""",
        "CREATE UNIQUE INDEX event_of_stream ON event (stream, sequence)",
        "CREATE INDEX event_at ON event (at_nanos)",
        """
        CREATE TABLE snapshot (
          stream TEXT PRIMARY KEY,
          sequence INTEGER NOT NULL,
          aggregate_type TEXT,
          event_id TEXT NOT NULL,
          payload_type TEXT NOT NULL,
          revision TEXT,
          at_nanos INTEGER NOT NULL,
          payload BLOB NOT NULL,
          metadata BLOB NOT NULL
        ) STRICT""",
        """
        CREATE TABLE record (
          collection TEXT NOT NULL, id TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (collection, id)
        ) STRICT, WITHOUT ROWID""",
        """
        CREATE TABLE token (
          processor TEXT NOT NULL, segment INTEGER NOT NULL, token BLOB, token_type TEXT,
          PRIMARY KEY (processor, segment)
        ) STRICT, WITHOUT ROWID""",
        "CREATE TABLE opening (at_nanos INTEGER NOT NULL) STRICT"
    };

    static final String INSERT_EVENT = """
            INSERT INTO event (stream, sequence, aggregate_type, event_id, payload_type, revision, at_nanos, payload,
              metadata, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream, sequence) DO NOTHING""";

    static final String STORE_SNAPSHOT = """
            INSERT INTO snapshot (stream, sequence, aggregate_type, event_id, payload_type, revision, at_nanos, payload,
              metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream) DO UPDATE SET
              sequence = excluded.sequence, aggregate_type = excluded.aggregate_type, event_id = excluded.event_id,
              payload_type = excluded.payload_type, revision = excluded.revision, at_nanos = excluded.at_nanos,
              payload = excluded.payload, metadata = excluded.metadata WHERE excluded.sequence >= sequence""";

    private static final String COLUMNS =
            "stream, sequence, aggregate_type, event_id, payload_type, revision, at_nanos, payload, metadata";

    static final String READ_AFTER =
            "SELECT " + COLUMNS + ", position FROM event WHERE position > ? ORDER BY position LIMIT ?";
    static final String READ_STREAM =
            "SELECT " + COLUMNS + ", position FROM event WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    static final String READ_SNAPSHOT = "SELECT " + COLUMNS + ", 0 FROM snapshot WHERE stream = ?";
    static final String LAST_SEQUENCE = "SELECT max(sequence) FROM event WHERE stream = ?";
    static final String FIRST_SINCE = "SELECT min(position) FROM event WHERE at_nanos >= ?";

    private static final long NANOS = 1_000_000_000L;

    private EventSql() {}

    /** Binds the nine columns that events and snapshots share. */
    static void bind(PreparedStatement statement, StoredEvent event) throws SQLException {
        statement.setString(1, event.stream());
        statement.setLong(2, event.sequence());
        statement.setString(3, event.aggregateType());
        statement.setString(4, event.eventId());
        statement.setString(5, event.payloadType());
        statement.setString(6, event.revision());
        statement.setLong(7, toNanos(event.timestamp()));
        statement.setBytes(8, event.payload());
        statement.setBytes(9, event.metadata());
    }

    static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(10),
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                fromNanos(row.getLong(7)),
                row.getBytes(8),
                row.getBytes(9));
    }

    /** Years 1677 to 2262; an instant beyond is cut to the nearest of them. */
    static long toNanos(Instant instant) {
        var seconds = instant.getEpochSecond();
        if (Math.abs(seconds) >= Long.MAX_VALUE / NANOS) {
            return seconds < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return seconds * NANOS + instant.getNano();
    }

    static Instant fromNanos(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
