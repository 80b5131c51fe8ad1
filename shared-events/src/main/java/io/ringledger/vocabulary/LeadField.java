package io.ringledger.vocabulary;

/** What is known of a lead, by the names of a file's columns. */
public enum LeadField {
    PHONE,
    NAME,
    EMAIL,
    COMPANY,
    STATE,
    ZIP,
    ZONE,
    SOURCE,
    PRIORITY,
    ATTRIBUTES
}
