package io.ringledger.vocabulary;

/** Why no text could be got out of a document. */
public enum UnreadableReason {
    /** It needs a password, or forbids that its text be taken out. */
    ENCRYPTED,
    /** It is damaged, or not what its name says. */
    BROKEN,
    /** There is no text in it, as in a scan. */
    NO_TEXT,
    /** More pages than are read. */
    TOO_MANY_PAGES,
    /** More text than an entry holds. */
    TOO_MUCH_TEXT,
    /** Reading it took more memory than a document is given: it unfolds into far more than it weighs. */
    TOO_BIG_INSIDE,
    /** Reading it took longer than a document is given. */
    TOO_SLOW,
    /** Whoever read it stopped again and again before the end. */
    INTERRUPTED,
    /** What was uploaded is not there any more. */
    LOST
}
