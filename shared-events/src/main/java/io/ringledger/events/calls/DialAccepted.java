package io.ringledger.events.calls;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import java.time.Instant;

/**
 * The carrier took the request and named the call. Known from its answer, from a callback that came before the answer,
 * or from its list of calls.
 *
 * @param callId call that is being placed
 * @param attemptId attempt that the carrier acted on
 * @param callSid the carrier's name of the call
 * @param acceptedAt our clock, UTC
 */
public record DialAccepted(CallId callId, AttemptId attemptId, CallSid callSid, Instant acceptedAt)
        implements CallEvent {}
