package io.ringledger.command.calls;

/** How far a request to end a call has come. */
enum HangUp {
    NOT_ASKED,
    REQUESTED,
    REFUSED,
    ACCEPTED
}
