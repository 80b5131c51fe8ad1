package io.ringledger.vocabulary;

/** What stands where personal data stood whose key was destroyed. */
public final class Erased {
    /** In the place of a text or a number. */
    public static final String TEXT = "[erased]";

    private Erased() {}
}
