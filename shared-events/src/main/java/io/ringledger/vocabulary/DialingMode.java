package io.ringledger.vocabulary;

/** How a campaign decides when to dial the next lead. */
public enum DialingMode {
    /** an agent looks at a lead and says when it is dialled */
    PREVIEW,
    /** one call for each agent who waits */
    PROGRESSIVE,
    /** so many calls for each agent who waits, whatever happens */
    RATIO,
    /** as many calls as agents will be free when somebody answers, within the limit of abandoned ones */
    PREDICTIVE,
    /** the AI talks: nobody waits for an agent, and only the number of calls at once is limited */
    AI
}
