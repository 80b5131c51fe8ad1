package io.ringledger.vocabulary;

/** Why a campaign is over. */
public enum CompletionReason {
    /** there is nobody left whom it might still reach */
    NO_LEADS_LEFT,
    /** its schedule has ended */
    SCHEDULE_ENDED
}
