package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentActivity;
import io.ringledger.api.agents.AgentSpell;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent did.
 *
 * @param spells the newest 200, newest first
 * @param readySeconds in which the agent took calls, without what lasts
 * @param onCallSeconds in which the agent was kept for calls or on them, without what lasts
 */
record Activity(List<Spell> spells, long readySeconds, long onCallSeconds) {

    /**
     * A time in which one thing was done.
     *
     * @param to missing while it lasts
     */
    record Spell(
            AgentSpell.Kind kind,
            @Nullable CallId callId,
            Instant from,
            @Nullable Instant to) {

        static Spell of(AgentSpell spell) {
            return new Spell(spell.kind(), spell.callId(), spell.from(), spell.to());
        }
    }

    static Activity of(AgentActivity did) {
        return new Activity(
                did.spells().stream().map(Spell::of).toList(),
                did.ready().toSeconds(),
                did.onCall().toSeconds());
    }
}
