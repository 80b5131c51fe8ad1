package io.ringledger.vocabulary;

/** Why a data request came to nothing. */
public enum DataRefusal {
    /** The data must be kept. */
    LEGAL_HOLD,
    /** Whoever had to approve it did not. */
    DECLINED
}
