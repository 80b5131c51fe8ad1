package io.ringledger.vocabulary;

/** Why a number must not be called any more. */
public enum SuppressionReason {
    /** the called party does not want to be called */
    OPT_OUT,
    /** the called party has complained */
    COMPLAINT,
    /** a court, an authority or a lawyer forbids it */
    LEGAL,
    /** somebody else has the number */
    WRONG_NUMBER,
    /** the company does not want to call it */
    COMPANY_POLICY
}
