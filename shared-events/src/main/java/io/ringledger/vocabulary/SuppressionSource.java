package io.ringledger.vocabulary;

/** How it came to us that a number must not be called, or may be again. */
public enum SuppressionSource {
    /** it was said or keyed in a call */
    CALL,
    /** a message or a mail */
    MESSAGE,
    /** somebody of the company entered it */
    OPERATOR,
    /** another program sent it */
    API,
    /** it was in a file of the company's own */
    IMPORT
}
