package io.ringledger.events.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * Two minutes after the claim nobody can say whether the carrier placed the call. It counts as failed, is never redialled
 * by itself, and any later report corrects it.
 *
 * @param callId call in question
 * @param attemptId attempt in question
 * @param declaredAt our clock, UTC
 */
public record DialOutcomeUnknown(CallId callId, AttemptId attemptId, Instant declaredAt) implements CallEvent {}
