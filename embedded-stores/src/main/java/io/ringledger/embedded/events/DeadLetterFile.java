package io.ringledger.embedded.events;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.ConnectionCloseHandler;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters in a file of their own, through Axon's JDBC queue. A letter is durable when {@code enqueue} returns, so
 * before the token passes its event; a letter that a crash makes come again is the same letter.
 */
final class DeadLetterFile implements ConnectionProvider, TransactionManager {

    private final Path file;
    private final Durability durability;

    @SuppressWarnings("ThreadLocalUsage") // one file per log, and a log lives as long as the process
    private final ThreadLocal<@Nullable Connection> open = new ThreadLocal<>();

    DeadLetterFile(Path file, Durability durability) throws SQLException {
        this.file = file;
        this.durability = durability;
        try (var connection = connect();
                var tables = new SqliteDeadLetterTables()
                        .createTableStatement(connection, DeadLetterSchema.defaultSchema())) {
            tables.executeBatch();
        }
    }

    <M extends EventMessage<?>> SequencedDeadLetterQueue<M> queue(
            String processingGroup, Serializer serializer, Serializer eventSerializer) {
        return JdbcSequencedDeadLetterQueue.<M>builder()
                .processingGroup(processingGroup)
                .connectionProvider(this)
                .transactionManager(this)
                .statementFactory(new SqliteDeadLetterStatements<>(serializer, eventSerializer))
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .build();
    }

    private Connection connect() throws SQLException {
        var connection = SqliteFile.openWriter(file, durability);
        SqliteFile.execute(connection, "PRAGMA wal_autocheckpoint = 1000");
        return connection;
    }

    /** The transaction's connection inside one, which stays open; outside a fresh one that commits by itself. */
    @Override
    public Connection getConnection() throws SQLException {
        var current = open.get();
        return current == null ? connect() : ConnectionWrapperFactory.wrap(current, new LeftOpen());
    }

    @Override
    public Transaction startTransaction() {
        if (open.get() != null) {
            return new Joined();
        }
        try {
            var connection = connect();
            connection.setAutoCommit(false);
            open.set(connection);
            return new Own(connection);
        } catch (SQLException e) {
            throw new JdbcException("The dead letters could not be opened", e);
        }
    }

    private final class Own implements Transaction {

        private final Connection connection;

        Own(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            finish(Connection::commit);
        }

        @Override
        public void rollback() {
            finish(Connection::rollback);
        }

        private void finish(Ending ending) {
            open.remove();
            try (connection) {
                // a failed commit has closed it, and with that undone it
                if (!connection.isClosed()) {
                    ending.end(connection);
                }
            } catch (SQLException e) {
                throw new JdbcException("The dead letters could not be written", e);
            }
        }
    }

    /** Inside another transaction: that one decides. */
    private static final class Joined implements Transaction {

        @Override
        public void commit() {
            // the outer transaction commits
        }

        @Override
        public void rollback() {
            // the exception that led here reaches the outer transaction
        }
    }

    @FunctionalInterface
    private interface Ending {
        void end(Connection connection) throws SQLException;
    }

    private static final class LeftOpen implements ConnectionCloseHandler {

        @Override
        public void close(Connection delegate) {
            // the transaction closes it
        }

        @Override
        public void commit(Connection delegate) {
            // the transaction commits it
        }
    }
}
