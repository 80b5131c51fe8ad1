package io.ringledger.vocabulary;

/** Why somebody was not signed in. */
public enum SignInRefusal {
    /** No such name, or another password; the answer does not say which. */
    WRONG_CREDENTIALS,
    /** Too many wrong passwords before; which one was given now does not matter. */
    LOCKED,
    /** The right password of somebody who is no active member of the company they want to work for. */
    NO_MEMBERSHIP
}
