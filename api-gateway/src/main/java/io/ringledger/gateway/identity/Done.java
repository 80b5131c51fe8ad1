package io.ringledger.gateway.identity;

import io.ringledger.gateway.dialect.Messaged;

/** It was done, and that is all there is to say. */
public record Done(boolean success, String message) implements Messaged {
    public static Done of(String message) {
        return new Done(true, message);
    }
}
