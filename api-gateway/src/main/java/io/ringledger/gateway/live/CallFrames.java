package io.ringledger.gateway.live;

import io.ringledger.api.calls.CallChange;

/** Writes what sockets are sent, each dialect in its own words. */
public interface CallFrames {

    /** A change as JSON text, UTF-8. */
    byte[] of(CallChange change);

    /** An answer to something the client sent. */
    byte[] notice(Notice notice);

    /**
     * An answer to something the client sent.
     *
     * @param event {@code pong} or {@code error}
     * @param code what a program acts on; empty for a pong
     * @param message for people
     */
    record Notice(String event, String code, String message) {
        static final Notice PONG = new Notice("pong", "", "");

        static Notice invalid(String message) {
            return new Notice("error", "VALIDATION_ERROR", message);
        }
    }
}
