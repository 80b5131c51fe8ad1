package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import java.time.Instant;

/**
 * The AI is to listen, and to say nothing but the messages it is given; who wanted that is in the metadata.
 *
 * @param callId call on which the AI speaks
 * @param pausedAt our clock, UTC
 */
public record AiPaused(CallId callId, Instant pausedAt) implements CallEvent {}
