package io.ringledger.embedded.events;

import java.sql.SQLException;

/** Where a test lets the storage fail; outside tests nothing happens here. */
@FunctionalInterface
interface FaultPoint {

    FaultPoint NONE = _ -> {};

    /** Called at each step; throwing is what a failing disk would have done there. */
    void reached(Step step) throws SQLException;

    /** The steps at which a disk can fail us. */
    enum Step {
        OPENING,
        COMMITTING,
        COMMITTED,
        CHECKPOINTING
    }
}
