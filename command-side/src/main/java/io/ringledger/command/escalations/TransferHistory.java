package io.ringledger.command.escalations;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.EscalationId;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the stream says now of a transfer, for whoever is about to ask the carrier. */
public final class TransferHistory {
    private final EscalationHistory history;

    public TransferHistory(EventStore events) {
        this.history = new EscalationHistory(events);
    }

    /**
     * Whether the agent of this attempt waits for the customer. Who is with the agent already would be torn out of a
     * sentence, and where nobody waits nobody is sent.
     */
    public boolean needsCustomer(EscalationId id, AttemptId attempt) {
        return history.stateOf(id) instanceof EscalationState.Accepted accepted
                && accepted.transfer() != null
                && accepted.transfer().attemptId().equals(attempt)
                && accepted.transfer().needsCustomer();
    }
}
