package io.ringledger.vocabulary;

/** What a person can consent to. Source: multitenant document, feature 6; what is about calls goes beyond it. */
public enum ConsentType {
    MARKETING,
    ANALYTICS,
    COOKIES,
    /** to be called by this company to be sold something */
    SALES_CALLS,
    /** to hear an artificial voice, also an AI's, on calls of this company */
    ARTIFICIAL_VOICE
}
