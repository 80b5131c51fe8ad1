package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentStats;

/**
 * A tenant's agents in numbers. The multitenant document names the operation and no shape.
 *
 * @param availableAgents who work and take calls, also those who have one
 * @param busyAgents who have a call
 * @param freeAgents who could get a call now
 * @param averageHandlingSeconds of a call that was handled; 0 where none was
 */
record Roster(
        long totalAgents,
        long activeAgents,
        long availableAgents,
        long busyAgents,
        long freeAgents,
        long totalCallsHandled,
        double averageHandlingSeconds) {

    static Roster of(AgentStats stats) {
        double seconds = stats.onCallTime().toMillis() / 1000.0;
        return new Roster(
                stats.total(),
                stats.active(),
                stats.ready(),
                stats.onCall(),
                stats.free(),
                stats.callsHandled(),
                stats.callsHandled() == 0 ? 0 : seconds / stats.callsHandled());
    }
}
