package io.ringledger.platform.audit.sealing;

/** After what a process may die while it makes a head. */
enum SealingStep {
    HASHES_WRITTEN,
    HEADS_KEPT,
    HEADS_PUBLISHED,
    ENDS_KEPT;

    /** Where a test lets it die; outside of tests nothing happens here. */
    @FunctionalInterface
    interface Watch {
        Watch NONE = step -> {};

        void reached(SealingStep step);
    }
}
