package io.ringledger.query.agents;

import io.ringledger.api.agents.AgentSpell;
import io.ringledger.api.agents.AgentSpell.Kind;
import io.ringledger.vocabulary.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent does and did.
 *
 * @param past spells that are over, the newest last, at most {@value #KEPT}
 * @param ready the spell of taking calls that lasts, {@code null} for none
 * @param onCall the spell on a call that lasts, {@code null} for none
 * @param readyTime of all spells that are over
 * @param onCallTime of all spells that are over
 * @param handled calls the agent talked on and is done with
 * @param lastAt when the agent last came, went, got or left a call; {@code null} for never
 * @param freeSince since when the agent could get a call, {@code null} for who cannot
 */
record Activity(
        List<AgentSpell> past,
        @Nullable AgentSpell ready,
        @Nullable AgentSpell onCall,
        Duration readyTime,
        Duration onCallTime,
        long handled,
        @Nullable Instant lastAt,
        @Nullable Instant freeSince) {
    static final Activity NONE = new Activity(List.of(), null, null, Duration.ZERO, Duration.ZERO, 0, null, null);

    private static final int KEPT = 200;

    Activity {
        past = List.copyOf(past);
    }

    /** The agent takes calls from now on, or takes none. */
    Activity ready(boolean now, Instant at) {
        if (now == (ready != null)) {
            return this;
        }
        if (ready == null) {
            return with(past, new AgentSpell(Kind.READY, null, at, null), onCall, at);
        }
        return with(after(ready, at), null, onCall, at).lasted(length(ready, at), Duration.ZERO, 0);
    }

    /** The agent has a call. */
    Activity taken(CallId call, Instant at) {
        return with(past, ready, new AgentSpell(Kind.ON_CALL, call, at, null), at);
    }

    /** The agent has none any more. */
    Activity left(boolean talked, Instant at) {
        return onCall == null
                ? this
                : with(after(onCall, at), ready, null, at).lasted(Duration.ZERO, length(onCall, at), talked ? 1 : 0);
    }

    @Nullable
    CallId call() {
        return onCall == null ? null : onCall.callId();
    }

    boolean isFree() {
        return freeSince != null;
    }

    /** All spells, the newest first: those that last before those that are over. */
    List<AgentSpell> spells() {
        List<AgentSpell> all = new ArrayList<>();
        if (onCall != null) {
            all.add(onCall);
        }
        if (ready != null) {
            all.add(ready);
        }
        all.addAll(past.reversed());
        return all;
    }

    private Activity with(List<AgentSpell> past, @Nullable AgentSpell ready, @Nullable AgentSpell onCall, Instant at) {
        boolean free = ready != null && onCall == null;
        Instant since = isFree() ? freeSince : at;
        return new Activity(past, ready, onCall, readyTime, onCallTime, handled, at, free ? since : null);
    }

    private Activity lasted(Duration ready, Duration onCall, int handled) {
        return new Activity(
                past,
                this.ready,
                this.onCall,
                readyTime.plus(ready),
                onCallTime.plus(onCall),
                this.handled + handled,
                lastAt,
                freeSince);
    }

    private List<AgentSpell> after(AgentSpell over, Instant at) {
        List<AgentSpell> all = new ArrayList<>(past);
        all.add(new AgentSpell(over.kind(), over.callId(), over.from(), at));
        return all.subList(Math.max(0, all.size() - KEPT), all.size());
    }

    /** Clocks of two nodes may differ: no spell is shorter than nothing. */
    private static Duration length(AgentSpell spell, Instant to) {
        Duration length = Duration.between(spell.from(), to);
        return length.isNegative() ? Duration.ZERO : length;
    }
}
