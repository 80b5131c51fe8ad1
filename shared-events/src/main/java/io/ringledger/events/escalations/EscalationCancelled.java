package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The call is not handed over after all.
 *
 * @param escalationId the escalation
 * @param callId the call
 * @param agentId who was chosen or assigned, {@code null} for nobody
 * @param reason why
 * @param cancelledAt our clock, UTC
 */
public record EscalationCancelled(
        EscalationId escalationId, CallId callId, @Nullable AgentId agentId, CancelReason reason, Instant cancelledAt)
        implements EscalationEvent {}
