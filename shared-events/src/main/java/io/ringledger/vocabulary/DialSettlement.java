package io.ringledger.vocabulary;

/** What became of a claimed dial, as far as attempts are counted. */
public enum DialSettlement {
    /** the carrier took it */
    PLACED,
    /** it certainly reached nobody: the carrier did not take it, or was not asked */
    NOT_PLACED,
    /** nobody knows; counted, for it may have rung */
    UNKNOWN
}
