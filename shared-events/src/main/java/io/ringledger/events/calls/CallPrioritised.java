package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * A waiting call has another place in the queue; who wanted that is in the metadata.
 *
 * @param callId call that waits
 * @param priority 0 to 10: the higher is dialled first, and of two alike the one that was asked for first
 * @param prioritisedAt our clock, UTC
 */
public record CallPrioritised(CallId callId, int priority, Instant prioritisedAt) implements CallEvent {}
