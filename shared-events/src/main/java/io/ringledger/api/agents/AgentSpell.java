package io.ringledger.api.agents;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an agent did one thing.
 *
 * @param callId the call, {@code null} for {@link Kind#READY}
 * @param from our clock, UTC
 * @param to our clock, UTC; {@code null} while it lasts
 */
public record AgentSpell(
        Kind kind,
        @Nullable CallId callId,
        Instant from,
        @Nullable Instant to) {

    /** What was done. The two overlap: who is on a call is ready too. */
    public enum Kind {
        /** Working and taking calls. */
        READY,
        /** Kept for a call or on it. */
        ON_CALL
    }
}
