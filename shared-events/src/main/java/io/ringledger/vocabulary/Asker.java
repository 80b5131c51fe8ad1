package io.ringledger.vocabulary;

/** Who wanted it. */
public enum Asker {
    CALLED_PARTY,
    COMPANY,
    /** a court, an authority, or somebody's lawyer */
    AUTHORITY
}
