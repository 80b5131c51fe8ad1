package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;

/**
 * The agent who has accepted is to be called, and the customer to be taken to that call.
 *
 * @param attemptId this attempt; comes back with the carrier's callbacks
 * @param agent the agent as the holder of personal data
 * @param agentNumber where the agent is called
 * @param line number of ours that is shown to the agent: that of the customer's call
 * @param customerLeg the customer's call at the carrier
 * @param briefed whether the agent is told first what it is about
 * @param requestedAt our clock, UTC
 */
public record TransferRequested(
        EscalationId escalationId,
        CallId callId,
        AgentId agentId,
        AttemptId attemptId,
        SubjectId agent,
        @Personal(subject = "agent") PhoneNumber agentNumber,
        PhoneNumber line,
        CallSid customerLeg,
        boolean briefed,
        Instant requestedAt)
        implements EscalationEvent {}
