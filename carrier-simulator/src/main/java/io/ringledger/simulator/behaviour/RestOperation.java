package io.ringledger.simulator.behaviour;

/** The requests that the simulator serves. */
public enum RestOperation {
    CREATE_CALL,
    LIST_CALLS,
    FETCH_CALL,
    UPDATE_CALL,
    DELETE_CALL,
    LIST_NUMBERS
}
