package io.ringledger.vocabulary;

/**
 * Why a number may be called although an outside registry has it (47 CFR 64.1200(c)(2)). An established business relationship
 * is no ground here: it ends with time, so it is looked at anew for every dial.
 */
public enum WhitelistGround {
    /** the called party has signed that this company may call */
    WRITTEN_PERMISSION(true),
    /** family, a friend, or an acquaintance of whoever calls */
    PERSONAL_RELATIONSHIP(true),
    /** a line that is nobody's home: the registry is for residential and personal wireless numbers */
    BUSINESS_LINE(true),
    /** what the company wants for reasons of its own: the law knows no such exception, so it excepts from nothing */
    COMPANY_WISH(false);

    private final boolean inLaw;

    WhitelistGround(boolean inLaw) {
        this.inLaw = inLaw;
    }

    /** Whether the law lets it prevail over a registry. */
    public boolean isInLaw() {
        return inLaw;
    }
}
