package io.ringledger.embedded.events;

import java.sql.SQLException;

/**
 * One caller's part of a group. It runs on the writer thread inside the group's transaction.
 *
 * @param <T> what the caller gets once the group is durable
 */
@FunctionalInterface
interface Write<T> {

    /**
     * Decides first and writes then: a write that throws an unchecked exception must have changed nothing, and fails
     * alone.
     *
     * @throws SQLException storage failed: the whole group fails
     */
    T applyTo(WriterSession session) throws SQLException;
}
