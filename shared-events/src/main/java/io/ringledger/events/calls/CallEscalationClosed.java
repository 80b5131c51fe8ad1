package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * A call is not, or no longer, with an agent, nor waiting for one; it may be escalated again.
 *
 * @param callId the call
 * @param escalationId what is over
 * @param completed whether an agent had the call
 * @param closedAt our clock, UTC
 */
public record CallEscalationClosed(CallId callId, EscalationId escalationId, boolean completed, Instant closedAt)
        implements CallEvent {}
