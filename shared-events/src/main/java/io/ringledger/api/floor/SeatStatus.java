package io.ringledger.api.floor;

/** What an agent does on a campaign's floor. */
public enum SeatStatus {
    /** the agent's telephone is being called */
    OPENING,
    /** could take a call */
    WAITING,
    /** has a call */
    TALKING,
    /** finishes what a call left to do */
    WRAPPING_UP,
    /** takes a break */
    PAUSED
}
