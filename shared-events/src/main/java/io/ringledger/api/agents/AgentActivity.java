package io.ringledger.api.agents;

import java.time.Duration;
import java.util.List;

/**
 * What an agent did.
 *
 * @param spells the newest 200, newest first
 * @param ready all of the time, also longer ago, in which the agent took calls, without what lasts
 * @param onCall all of the time in which the agent was kept for calls or on them, without what lasts
 */
public record AgentActivity(List<AgentSpell> spells, Duration ready, Duration onCall) {
    public AgentActivity {
        spells = List.copyOf(spells);
    }
}
