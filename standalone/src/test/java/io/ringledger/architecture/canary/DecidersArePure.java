package io.ringledger.architecture.canary;

import java.time.Instant;

/** A decider that reads the clock. */
final class DecidersArePure {
    Instant decide() {
        return Instant.now();
    }
}
