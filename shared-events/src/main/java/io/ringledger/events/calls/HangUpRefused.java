package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The carrier did not hang up; the call is looked at again until it has ended.
 *
 * @param callId call that goes on
 * @param providerCode the carrier's error code, {@code null} when it could not be reached
 * @param refusedAt our clock, UTC
 */
public record HangUpRefused(CallId callId, @Nullable Integer providerCode, Instant refusedAt) implements CallEvent {}
