package io.ringledger.api.calls;

/**
 * One thing that became visible about a call.
 *
 * @param kind what kind of news it is
 * @param call the call after it
 */
public record CallChange(Kind kind, CallView call) {
    /** {@code STARTED} and {@code ENDED} are facts and never dropped; {@code UPDATED} is state, and the newest wins. */
    public enum Kind {
        STARTED,
        UPDATED,
        ENDED
    }
}
