package io.ringledger.api.agents;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be asked of an agent. */
public enum AgentRejection implements RejectionCode {
    /** There is no such agent in this tenant, or no longer. */
    AGENT_NOT_FOUND,
    /** The agent takes no calls at the moment, or has one. */
    AGENT_UNAVAILABLE,
    /** The agent has a call that has to be ended or handed over first. */
    AGENT_IN_USE
}
