package io.ringledger.vocabulary;

/** Who picked up, as far as the carrier could tell. Source: Twilio, {@code AnsweredBy}. */
public enum AnsweredBy {
    HUMAN,
    MACHINE,
    FAX,
    UNKNOWN
}
