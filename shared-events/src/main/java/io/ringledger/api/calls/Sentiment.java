package io.ringledger.api.calls;

/** Mood of a call as far as it was analysed. */
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
