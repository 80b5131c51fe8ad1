package io.ringledger.simulator.behaviour;

/** What a callback is about. */
public enum CallbackKind {
    /** The status of a call. */
    PROGRESS,
    /** What is said on a call. */
    TRANSCRIPTION,
    /** Who is in a conference. */
    CONFERENCE
}
