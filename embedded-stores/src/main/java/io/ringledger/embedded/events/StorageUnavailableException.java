package io.ringledger.embedded.events;

import org.axonframework.common.AxonTransientException;

/**
 * The log cannot be written or read now: no room, a failed write or sync, or it is being reopened. Nothing was
 * acknowledged; a write that was under way may or may not be in the log. The log accepts again by itself once it could
 * be reopened, so callers may try later (HTTP 503).
 */
public final class StorageUnavailableException extends AxonTransientException {

    StorageUnavailableException(String message) {
        super(message);
    }

    StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
