package io.ringledger.command.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallSid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer's way to an agent's telephone.
 *
 * @param claimed whether somebody has won the right to have the agent called
 * @param agentLeg the call to the agent at the carrier, {@code null} where none is known
 * @param agentWaits whether the agent is in the conference
 * @param customerSent whether the carrier has taken the request to bring the customer there
 * @param done whether the customer is there, too
 */
record Transfer(
        AttemptId attemptId,
        CallSid customerLeg,
        Instant requestedAt,
        boolean claimed,
        @Nullable CallSid agentLeg,
        boolean agentWaits,
        boolean customerSent,
        boolean done) {
    static Transfer begun(AttemptId attemptId, CallSid customerLeg, Instant at) {
        return new Transfer(attemptId, customerLeg, at, false, null, false, false, false);
    }

    /** Whether the agent waits for a customer who is not on the way yet. */
    boolean needsCustomer() {
        return agentWaits && !customerSent && !done;
    }

    Transfer withClaim() {
        return new Transfer(attemptId, customerLeg, requestedAt, true, agentLeg, agentWaits, customerSent, done);
    }

    Transfer with(CallSid leg) {
        return new Transfer(attemptId, customerLeg, requestedAt, claimed, leg, agentWaits, customerSent, done);
    }

    Transfer withAgent() {
        return new Transfer(attemptId, customerLeg, requestedAt, claimed, agentLeg, true, customerSent, done);
    }

    Transfer withCustomerSent() {
        return new Transfer(attemptId, customerLeg, requestedAt, claimed, agentLeg, agentWaits, true, done);
    }

    Transfer withCustomer() {
        return new Transfer(attemptId, customerLeg, requestedAt, claimed, agentLeg, agentWaits, true, true);
    }
}
