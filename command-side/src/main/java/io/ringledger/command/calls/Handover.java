package io.ringledger.command.calls;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.EscalationId;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is with a person, or on the way to one.
 *
 * @param open the escalation that is not over, {@code null} for none
 * @param agent who has taken the call over by it, {@code null} for nobody yet
 * @param fired triggers that have brought an escalation about: each does so once a call
 */
record Handover(@Nullable EscalationId open, @Nullable AgentId agent, Set<String> fired) {
    static final Handover NONE = new Handover(null, null, Set.of());

    Handover {
        fired = Set.copyOf(fired);
    }

    Handover opened(EscalationId escalation, String trigger) {
        Set<String> all = new TreeSet<>(fired);
        all.add(trigger);
        return new Handover(escalation, null, all);
    }

    Handover takenOver(AgentId by) {
        return new Handover(open, by, fired);
    }

    Handover closed() {
        return new Handover(null, null, fired);
    }
}
