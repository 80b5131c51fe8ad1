package io.ringledger.vocabulary;

/** Why a customer was not connected with an agent who had accepted. */
public enum TransferFailure {
    /** The agent's telephone was not picked up in time. */
    NO_ANSWER(true),
    /** The agent's telephone was engaged. */
    BUSY(true),
    /** A machine picked up in the agent's place. */
    MACHINE(true),
    /** The agent hung up before the customer came. */
    ABANDONED(true),
    /** The carrier did not call the agent, or could not. */
    REFUSED_BY_CARRIER(false),
    /** The customer's call could not be taken to the agent. */
    CUSTOMER_NOT_MOVED(false),
    /** Nobody knows whether the carrier called the agent. */
    OUTCOME_UNKNOWN(false);

    private final boolean byAgent;

    TransferFailure(boolean byAgent) {
        this.byAgent = byAgent;
    }

    /** Whether it was the agent who was not reached, rather than the carrier who failed. */
    public boolean isByAgent() {
        return byAgent;
    }
}
