package io.ringledger.embedded.events;

import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;

/** Axon's table; the indexes may be there already, and an event is parked once per sequence. */
final class SqliteDeadLetterTables extends GenericDeadLetterTableFactory {

    @Override
    protected String createTableSql(DeadLetterSchema schema) {
        var axon = super.createTableSql(schema);
        return axon.substring(0, axon.lastIndexOf(')'))
                + ", UNIQUE (%s, %s, %s) ON CONFLICT IGNORE)"
                        .formatted(
                                schema.processingGroupColumn(),
                                schema.sequenceIdentifierColumn(),
                                schema.eventIdentifierColumn());
    }

    @Override
    protected String processingGroupIndexSql(DeadLetterSchema schema) {
        return whereAbsent(super.processingGroupIndexSql(schema));
    }

    @Override
    protected String sequenceIdentifierIndexSql(DeadLetterSchema schema) {
        return whereAbsent(super.sequenceIdentifierIndexSql(schema));
    }

    private static String whereAbsent(String sql) {
        return sql.replace("CREATE INDEX ", "CREATE INDEX IF NOT EXISTS ");
    }
}
