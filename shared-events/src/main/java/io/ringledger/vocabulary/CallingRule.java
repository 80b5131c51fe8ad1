package io.ringledger.vocabulary;

/** What is judged before a number is dialled. Every rule is judged every time, whatever the others say. */
public enum CallingRule {
    /** the number is on the tenant's own do-not-call list */
    OWN_SUPPRESSION,
    /** the number is on an outside registry, and nothing that the law knows excepts the call */
    REGISTRY_LISTING,
    /** an outside registry that must be looked at is missing, or was obtained too long ago */
    REGISTRY_AGE,
    /** it is too early or too late where the called party may be */
    CALLING_HOURS,
    /** it is a Sunday or holiday where the called party may be, and a law there lets nobody call on it */
    CLOSED_DAYS,
    /** attempts within 24 rolling hours */
    ATTEMPTS_PER_DAY,
    /** attempts within 7 rolling days */
    ATTEMPTS_PER_WEEK,
    /** an artificial voice needs the called party's consent before the first call */
    ARTIFICIAL_VOICE,
    /** the campaign is not running */
    CAMPAIGN_STATE,
    /** the campaign's own hours */
    CAMPAIGN_SCHEDULE,
    /** as many calls as may be at once are under way */
    CAPACITY,
    /** the money does not suffice for another call */
    BUDGET
}
