package io.ringledger.standalone.audit;

/** Why the log cannot be checked, in words for who asked. */
final class NotChecked extends RuntimeException {
    NotChecked(String message) {
        super(message);
    }
}
