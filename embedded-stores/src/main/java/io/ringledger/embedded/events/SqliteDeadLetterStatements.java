package io.ringledger.embedded.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/** Axon's statements, but for one whose {@code NULL} the SQLite driver does not read as a Long. */
final class SqliteDeadLetterStatements<M extends EventMessage<?>> extends DefaultDeadLetterStatementFactory<M> {

    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.defaultSchema();

    SqliteDeadLetterStatements(Serializer serializer, Serializer eventSerializer) {
        super(DefaultDeadLetterStatementFactory.<M>builder()
                .schema(SCHEMA)
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer));
    }

    @Override
    public PreparedStatement maxIndexStatement(Connection connection, String processingGroup, String sequenceId)
            throws SQLException {
        var statement = connection.prepareStatement("SELECT coalesce(max(%s), 0) FROM %s WHERE %s = ? AND %s = ?"
                .formatted(
                        SCHEMA.sequenceIndexColumn(),
                        SCHEMA.deadLetterTable(),
                        SCHEMA.processingGroupColumn(),
                        SCHEMA.sequenceIdentifierColumn()));
        statement.setString(1, processingGroup);
        statement.setString(2, sequenceId);
        return statement;
    }
}
