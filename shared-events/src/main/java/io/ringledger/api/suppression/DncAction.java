package io.ringledger.api.suppression;

/** What is told of a number. */
public enum DncAction {
    /** it must not be called; why */
    SUPPRESSED,
    /** it may be again */
    SUPPRESSION_REMOVED,
    /** outside registries do not count; why */
    WHITELISTED,
    /** they do again */
    WHITELISTING_REMOVED,
    /** somebody wanted to dial it and may not; by which rules */
    DIAL_REFUSED
}
