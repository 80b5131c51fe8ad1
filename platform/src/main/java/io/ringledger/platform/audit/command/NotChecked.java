package io.ringledger.platform.audit.command;

/** Why the log cannot be checked, in words for who asked. */
final class NotChecked extends RuntimeException {
    NotChecked(String message) {
        super(message);
    }
}
