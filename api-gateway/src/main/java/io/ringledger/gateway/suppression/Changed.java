package io.ringledger.gateway.suppression;

import io.ringledger.gateway.dialect.Messaged;

/** It holds from now on, whether it did before or not. */
record Changed(boolean inForce, String message) implements Messaged {
    static Changed to(String message) {
        return new Changed(true, message);
    }
}
