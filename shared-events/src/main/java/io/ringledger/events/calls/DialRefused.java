package io.ringledger.events.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * No call came of the attempt, and that is certain: the number cannot or must not be dialled, or the carrier said no.
 *
 * @param callId call that was not placed
 * @param attemptId attempt that was refused
 * @param outcome {@code INVALID_NUMBER}, {@code SUPPRESSED}, {@code FORBIDDEN_BY_RULE}, {@code REFUSED_BY_CARRIER}, or {@code
 *     CANCELED} where an emergency stop came first
 * @param providerCode the carrier's error code (Twilio: 21211, 20429, …), {@code null} when it was not asked
 * @param refusedAt our clock, UTC
 */
public record DialRefused(
        CallId callId,
        AttemptId attemptId,
        CallOutcome outcome,
        @Nullable Integer providerCode,
        Instant refusedAt) implements CallEvent {}
