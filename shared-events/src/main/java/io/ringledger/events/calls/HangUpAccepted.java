package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * The carrier took the request to hang up. The end itself is reported by a callback.
 *
 * @param callId call that is ending
 * @param acceptedAt our clock, UTC
 */
public record HangUpAccepted(CallId callId, Instant acceptedAt) implements CallEvent {}
