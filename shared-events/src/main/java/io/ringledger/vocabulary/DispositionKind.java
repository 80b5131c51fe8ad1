package io.ringledger.vocabulary;

/** What came of a call, as whoever had it files it. */
public enum DispositionKind {
    /** something was sold, or the aim of the call was reached */
    SUCCESS,
    /** the called party wants to hear more */
    INTERESTED,
    /** the called party wants to be called again */
    CALLBACK,
    NOT_INTERESTED,
    /** nobody was reached who could say anything */
    NO_CONTACT,
    /** a message was left on a machine */
    VOICEMAIL,
    /** the number belongs to somebody else */
    WRONG_NUMBER,
    /** the called party must not be called again: filing it puts the number on the own list */
    DO_NOT_CALL,
    COMPLAINT,
    OTHER
}
