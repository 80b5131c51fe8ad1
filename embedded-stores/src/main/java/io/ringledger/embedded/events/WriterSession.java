package io.ringledger.embedded.events;

import io.ringledger.embedded.events.FaultPoint.Step;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection that writes, from opening to its first failure. Used by the writer thread only. */
final class WriterSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterSession.class);
    private static final int TAIL_CHECK = 1_000;

    private final Connection connection;
    private final FaultPoint faults;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private List<StoredEvent> appended = new ArrayList<>();
    private long head;

    private WriterSession(Connection connection, FaultPoint faults) {
        this.connection = connection;
        this.faults = faults;
    }

    /** Opens the file and makes sure of it before anything is written. */
    static WriterSession open(Path file, Durability durability, FaultPoint faults) throws SQLException {
        faults.reached(Step.OPENING);
        var session = new WriterSession(SqliteFile.openWriter(file, durability), faults);
        try {
            session.makeSure();
            return session;
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /**
     * The tail has no gap, everything in the write-ahead log is copied and synced afresh (pages of a failed sync may look
     * clean and yet not be on disk), and a small write goes through.
     */
    private void makeSure() throws SQLException {
        SqliteFile.createSchema(connection);
        head = checkedHead();
        checkpoint("TRUNCATE");
        connection.setAutoCommit(false);
        update("DELETE FROM opening");
        update("INSERT INTO opening VALUES (?)", EventSql.toNanos(Instant.now()));
        connection.commit();
    }

    private long checkedHead() throws SQLException {
        var last = SqliteFile.queryLong(connection, "SELECT max(position) FROM event");
        var from = Math.max(0, last - TAIL_CHECK);
        var found = SqliteFile.queryLong(connection, "SELECT count(*) FROM event WHERE position > " + from);
        if (found != last - from) {
            throw new SQLException("gap in the log: " + found + " events after position " + from + ", head " + last);
        }
        return last;
    }

    /** Position of the newest event, committed or in the open group. */
    long head() {
        return head;
    }

    /** All of these or, where one of them is a duplicate, none. */
    void append(List<StoredEvent> events) throws SQLException {
        var before = head;
        var insert = prepared(EventSql.INSERT_EVENT);
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i).at(head + 1);
            EventSql.bind(insert, event);
            insert.setLong(10, event.position());
            if (insert.executeUpdate() == 0) {
                undoTo(before);
                throw new DuplicateEvent(event, i);
            }
            head++;
            appended.add(event);
        }
    }

    private void undoTo(long position) throws SQLException {
        if (head > position) {
            SqliteFile.execute(connection, "DELETE FROM event WHERE position > " + position);
            appended.subList(appended.size() - Math.toIntExact(head - position), appended.size())
                    .clear();
            head = position;
        }
    }

    void storeSnapshot(StoredEvent snapshot) throws SQLException {
        var store = prepared(EventSql.STORE_SNAPSHOT);
        EventSql.bind(store, snapshot);
        store.executeUpdate();
    }

    /** Values are bound in order. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** Makes the group durable and returns its events in their order. */
    List<StoredEvent> commit() throws SQLException {
        faults.reached(Step.COMMITTING);
        connection.commit();
        faults.reached(Step.COMMITTED);
        var committed = appended;
        appended = new ArrayList<>();
        return committed;
    }

    /** Copies the write-ahead log into the file, so that it starts again from its beginning. */
    void checkpoint() throws SQLException {
        connection.setAutoCommit(true);
        checkpoint("PASSIVE");
        connection.setAutoCommit(false);
    }

    /** The same, and leaves nothing in it; {@code false} where a reader was in the way. */
    boolean emptyWriteAheadLog() throws SQLException {
        connection.setAutoCommit(true);
        faults.reached(Step.CHECKPOINTING);
        boolean emptied = SqliteFile.queryLong(connection, "PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        connection.setAutoCommit(false);
        return emptied;
    }

    private void checkpoint(String mode) throws SQLException {
        faults.reached(Step.CHECKPOINTING);
        var busy = SqliteFile.queryLong(connection, "PRAGMA wal_checkpoint(" + mode + ")");
        if (busy != 0 && mode.equals("TRUNCATE")) {
            throw new SQLException("readers kept the write-ahead log from being copied");
        }
    }

    List<StoredEvent> readAfter(long position) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        try (var statement = connection.prepareStatement(EventSql.READ_AFTER)) {
            statement.setLong(1, position);
            statement.setInt(2, Integer.MAX_VALUE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(EventSql.read(rows));
                }
            }
        }
        return events;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("the event log's file did not close cleanly: {}", e.getMessage());
        }
    }
}
