package io.ringledger.platform.audit.sealing;

/** What was sealed is not what is there now. Nothing is sealed on top of it; the verifier says what it is. */
public final class LogMismatch extends RuntimeException {
    LogMismatch(String message) {
        super(message);
    }
}
