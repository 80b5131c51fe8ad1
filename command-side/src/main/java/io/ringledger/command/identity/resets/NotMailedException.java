package io.ringledger.command.identity.resets;

/** A mail is not on its way. The message holds nothing of the mail and may be logged; the cause may quote an address. */
final class NotMailedException extends RuntimeException {
    NotMailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
