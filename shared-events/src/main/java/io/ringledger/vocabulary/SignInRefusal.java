package io.ringledger.vocabulary;

/** Why somebody was not signed in. */
public enum SignInRefusal {
    /** No such name, or another password; the answer does not say which. */
    WRONG_CREDENTIALS,
    /** Too many wrong passwords before; which one was given now does not matter. */
    LOCKED,
    /** Somebody who is no active member of the company they want to work for, with the right password or by an issuer. */
    NO_MEMBERSHIP,
    /** An issuer did not verify that the address is theirs. */
    UNVERIFIED_ADDRESS,
    /** An issuer means somebody else by the address than it did at first. */
    OTHER_SUBJECT
}
