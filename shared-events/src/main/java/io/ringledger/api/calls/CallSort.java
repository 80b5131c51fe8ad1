package io.ringledger.api.calls;

/** What a list of calls can be sorted by. */
public enum CallSort {
    STARTED_AT,
    DURATION,
    QA_SCORE
}
