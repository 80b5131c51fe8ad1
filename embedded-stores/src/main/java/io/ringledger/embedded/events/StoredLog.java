package io.ringledger.embedded.events;

import io.ringledger.platform.audit.Head;
import io.ringledger.platform.audit.RawEvent;
import io.ringledger.platform.audit.ReadableLog;
import io.ringledger.platform.records.StorageUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The log's file, read as it is, also while a platform writes to it: takes no lock that anybody waits for and changes
 * nothing. Not for two threads.
 */
public final class StoredLog implements ReadableLog {

    private static final String READ_AFTER = """
            SELECT position, stream, sequence, aggregate_type, event_id, payload_type, revision, at_nanos, payload, metadata
              FROM event WHERE position > ? ORDER BY position LIMIT ?""";

    private static final String NEWEST_HEADS = "SELECT value FROM record WHERE collection = ? ORDER BY id DESC LIMIT ?";

    private final EventReader reader;

    private StoredLog(Connection connection) {
        this.reader = new EventReader(connection, 0);
    }

    /**
     * Opens the log in {@code <dataDirectory>/events}; empty where there is none.
     *
     * @throws StorageUnavailableException if it cannot be read
     */
    public static Optional<StoredLog> open(Path dataDirectory) {
        var file = dataDirectory.resolve("events").resolve("events.db");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoredLog(SqliteFile.openReader(file)));
        } catch (SQLException e) {
            throw new StorageUnavailableException("The event log " + file + " cannot be opened", e);
        }
    }

    @Override
    public List<RawEvent> after(long position, int max) {
        try {
            return reader.query(READ_AFTER, StoredLog::events, position, max);
        } catch (SQLException e) {
            throw new StorageUnavailableException("The event log could not be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Head> publishedHead() {
        try {
            return Head.lastOfAnEarlierTime(
                    reader.query(NEWEST_HEADS, StoredLog::heads, Head.RECORDS, Head.MOST_AT_ONCE + 1));
        } catch (SQLException e) {
            throw new StorageUnavailableException("The event log could not be read: " + e.getMessage(), e);
        }
    }

    private static List<byte[]> heads(ResultSet rows) throws SQLException {
        var heads = new ArrayList<byte[]>();
        while (rows.next()) {
            heads.add(rows.getBytes(1));
        }
        return heads;
    }

    private static List<RawEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<RawEvent>();
        while (rows.next()) {
            // the stored number, not an instant made of it: years beyond 2262 are all the same instant
            events.add(new RawEvent(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getLong(3),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getString(7),
                    rows.getLong(8),
                    rows.getBytes(9),
                    rows.getBytes(10)));
        }
        return events;
    }

    @Override
    public void close() {
        reader.close();
    }
}
