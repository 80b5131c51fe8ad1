package io.ringledger.vocabulary;

/** What somebody answerable for security should look at. */
public enum SecurityEventType {
    FAILED_LOGIN_ATTEMPT,
    ACCOUNT_LOCKED,
    /** A refresh token came a second time: somebody else has it. */
    TOKEN_REUSE,
    PERMISSION_DENIED,
    TOKEN_REFUSED,
    /** The log is not what was sealed. */
    LOG_MISMATCH
}
