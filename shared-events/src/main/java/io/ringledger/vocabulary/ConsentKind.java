package io.ringledger.vocabulary;

/** How somebody has consented, the weakest first. */
public enum ConsentKind {
    NONE,
    /** said, or given by leaving the number for it: prior express consent */
    EXPRESS,
    /** signed, also electronically, for this company and this number: prior express written consent */
    EXPRESS_WRITTEN;

    public boolean isAtLeast(ConsentKind other) {
        return compareTo(other) >= 0;
    }
}
