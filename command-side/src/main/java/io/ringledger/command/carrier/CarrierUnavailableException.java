package io.ringledger.command.carrier;

/** The carrier gave no answer, or none that could be understood. */
public final class CarrierUnavailableException extends RuntimeException {
    public CarrierUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
