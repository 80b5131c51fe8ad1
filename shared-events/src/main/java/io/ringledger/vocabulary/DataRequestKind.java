package io.ringledger.vocabulary;

/** What somebody wants to be done with all the data about a person. */
public enum DataRequestKind {
    /** To be told of it. */
    ACCESS,
    /** To have it as a file. */
    EXPORT,
    /** To have it made unreadable for ever. */
    DELETION
}
