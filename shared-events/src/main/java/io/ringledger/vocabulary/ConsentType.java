package io.ringledger.vocabulary;

/** What a person can consent to. Source: multitenant document, feature 6. */
public enum ConsentType {
    MARKETING,
    ANALYTICS,
    COOKIES
}
