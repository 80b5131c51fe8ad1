package io.ringledger.vocabulary;

/** Why a call is not handed over after all. */
public enum CancelReason {
    /** Somebody decided it. */
    WITHDRAWN,
    /** The call ended before an agent took it over. */
    CALL_ENDED,
    /** The one agent who was asked for takes no calls at the moment, or has one. */
    AGENT_UNAVAILABLE
}
