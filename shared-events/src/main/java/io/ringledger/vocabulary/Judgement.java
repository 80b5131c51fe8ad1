package io.ringledger.vocabulary;

/** What a rule says of a dial. */
public enum Judgement {
    ALLOWED,
    REFUSED,
    /** the rule is not about a call of this kind */
    NOT_APPLICABLE
}
