package io.ringledger.platform.records;

/** The store cannot take the write now; nothing of it was acknowledged. Trying again later may help. */
public final class StorageUnavailableException extends RuntimeException {
    public StorageUnavailableException(String message) {
        super(message);
    }

    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
