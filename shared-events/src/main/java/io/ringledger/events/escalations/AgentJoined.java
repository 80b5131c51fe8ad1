package io.ringledger.events.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import java.time.Instant;

/**
 * The agent is in the conference and waits for the customer. Source: Twilio conference callback {@code participant-join}.
 *
 * @param agentLeg the call to the agent at the carrier
 * @param customerLeg the customer's call at the carrier, which is to be taken there
 * @param joinedAt our clock, UTC
 */
public record AgentJoined(
        EscalationId escalationId,
        CallId callId,
        AttemptId attemptId,
        CallSid agentLeg,
        CallSid customerLeg,
        Instant joinedAt)
        implements EscalationEvent {}
