package io.ringledger.vocabulary;

/** Why a row of a file made no lead. */
public enum LeadRowFault {
    /** there is no number */
    PHONE_MISSING,
    /** it is no telephone number, or none that the country of the file has */
    PHONE_INVALID,
    /** longer than such a field may be */
    TOO_LONG,
    /** not 1 to 10 */
    PRIORITY_INVALID,
    /** not the name of a time zone */
    ZONE_UNKNOWN,
    /** more attributes than a lead may have */
    TOO_MANY_ATTRIBUTES
}
