package io.ringledger.vocabulary;

/** Which way a sentiment leans, in the manager document's words. */
public enum SentimentLabel {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
