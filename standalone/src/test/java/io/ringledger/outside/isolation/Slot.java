package io.ringledger.outside.isolation;

/** Where a request names something. */
enum Slot {
    /** Nowhere: the operation alone. */
    NONE,
    PATH,
    FILTER,
    BODY,
    HEADER
}
