package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * A paused AI is to answer again; who wanted that is in the metadata.
 *
 * @param callId call on which the AI speaks
 * @param resumedAt our clock, UTC
 */
public record AiResumed(CallId callId, Instant resumedAt) implements CallEvent {}
