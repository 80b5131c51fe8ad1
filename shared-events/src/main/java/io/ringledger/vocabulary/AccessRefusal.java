package io.ringledger.vocabulary;

/** Why somebody was not let in. */
public enum AccessRefusal {
    /** The token is good, the permission is missing, or the tenant is another. */
    PERMISSION_DENIED,
    /** The token was made by this installation and does not hold any more, or not for this. */
    TOKEN_REFUSED
}
