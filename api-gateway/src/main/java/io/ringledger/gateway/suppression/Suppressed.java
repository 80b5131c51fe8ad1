package io.ringledger.gateway.suppression;

import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.vocabulary.SuppressionReason;

/**
 * It is in force.
 *
 * @param count how many numbers, each once
 */
record Suppressed(int count, SuppressionReason reason) implements Messaged {
    @Override
    public String message() {
        return "No dial follows from now on";
    }
}
