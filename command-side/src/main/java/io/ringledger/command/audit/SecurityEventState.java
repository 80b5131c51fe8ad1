package io.ringledger.command.audit;

import io.ringledger.events.audit.SecurityEvent;
import io.ringledger.events.audit.SecurityEventRaised;
import io.ringledger.events.audit.SecurityEventResolved;

/** Where a security event stands. */
sealed interface SecurityEventState {
    /** Nothing has happened. */
    record Missing() implements SecurityEventState {}

    /** Somebody should look at it. */
    record Unresolved() implements SecurityEventState {}

    /** Somebody has. */
    record Resolved() implements SecurityEventState {}

    static SecurityEventState evolve(SecurityEventState state, SecurityEvent event) {
        return switch (event) {
            case SecurityEventRaised _ -> new Unresolved();
            case SecurityEventResolved _ -> new Resolved();
        };
    }
}
