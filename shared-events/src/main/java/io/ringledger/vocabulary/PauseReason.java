package io.ringledger.vocabulary;

/** Why a campaign pauses. */
public enum PauseReason {
    /** somebody wanted it */
    REQUESTED,
    /** too many of the last attempts failed: see {@link CampaignSettings.FailureLimit} */
    FAILURES,
    /** what it may cost is spent */
    BUDGET,
    /** everything was stopped; whoever lifts the stop decides which campaigns go on */
    EMERGENCY_STOP
}
