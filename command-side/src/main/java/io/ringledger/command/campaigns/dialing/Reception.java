package io.ringledger.command.campaigns.dialing;

/** What became of somebody who has picked up a call for which there are agents. */
enum Reception {
    /** was given to an agent */
    AGENT,
    /** no agent was there */
    ABANDONED
}
