package io.ringledger.embedded.events;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * How this package opens SQLite files: write-ahead log, one writer, any number of readers.
 *
 * <p>Memory-mapped reading stays off: an input/output error would be a signal that ends the process instead of an
 * exception.
 */
final class SqliteFile {

    private static final int SCHEMA_VERSION = 1;

    private SqliteFile() {}

    static Connection openWriter(Path file, Durability durability) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(durability == Durability.SYNCED ? SynchronousMode.FULL : SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(-32_000);
        config.setBusyTimeout(5_000);
        // else the driver asks for the last row id after each insert
        config.setGetGeneratedKeys(false);
        var connection = config.createConnection("jdbc:sqlite:" + file);
        // checkpoints are asked for, so that a failing one is seen; fullfsync: where fsync alone does not reach the
        // disk; secure_delete: what is deleted or written over may be a key that was destroyed
        execute(
                connection,
                "PRAGMA wal_autocheckpoint = 0",
                "PRAGMA fullfsync = 1",
                "PRAGMA checkpoint_fullfsync = 1",
                "PRAGMA secure_delete = ON");
        return connection;
    }

    static Connection openReader(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-4_000);
        config.setBusyTimeout(5_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static void createSchema(Connection connection) throws SQLException {
        var version = queryLong(connection, "PRAGMA user_version");
        if (version > SCHEMA_VERSION) {
            throw new SQLException("the file has schema " + version + ", this release knows " + SCHEMA_VERSION);
        }
        if (version == SCHEMA_VERSION) {
            return;
        }
        connection.setAutoCommit(false);
        execute(connection, EventSql.SCHEMA);
        execute(connection, "PRAGMA user_version = " + SCHEMA_VERSION);
        connection.commit();
        connection.setAutoCommit(true);
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static long queryLong(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
