package io.ringledger.api.floor;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done on a campaign's floor. */
public enum FloorRejection implements RejectionCode {
    /** Agents do not talk on this campaign's calls. */
    FLOOR_WITHOUT_AGENTS,
    /** The campaign's calls are for other agents. */
    AGENT_NOT_OF_CAMPAIGN,
    /** The agent has no telephone number at which the platform can call. */
    AGENT_WITHOUT_TELEPHONE,
    /** The agent has a seat there already. */
    AGENT_SEATED,
    /** The agent has no seat there. */
    AGENT_NOT_SEATED,
    /** The agent's telephone is still being called. */
    SEAT_OPENING,
    /** As many agents take part as can. */
    FLOOR_FULL,
    /** Nobody is to be called: somebody was asked to already, it is too late, or nobody wants it any more. */
    SEAT_NOT_DUE
}
