package io.ringledger.command.leads;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a lead was dialled. What a rule forbade or was taken back does not count: nothing rang anywhere.
 *
 * @param counted how many count
 * @param byOutcome how many of those ended how
 * @param settled calls whose attempts are over
 * @param open the attempt that is under way, {@code null} for none
 */
record Attempts(
        int counted,
        Map<AttemptOutcome, Integer> byOutcome,
        Set<CallId> settled,
        @Nullable Open open) {
    static final Attempts NONE = new Attempts(0, Map.of(), Set.of(), null);

    Attempts {
        byOutcome = Map.copyOf(byOutcome);
        settled = Set.copyOf(settled);
    }

    /** An attempt that is under way. */
    record Open(CallId callId, Instant begunAt) {}

    boolean hasBegun(CallId call) {
        return settled.contains(call) || (open != null && open.callId().equals(call));
    }

    int of(AttemptOutcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    Attempts begun(CallId call, Instant at) {
        return new Attempts(counted, byOutcome, settled, new Open(call, at));
    }

    Attempts settled(CallId call, AttemptOutcome outcome) {
        Set<CallId> calls = new HashSet<>(settled);
        calls.add(call);
        if (!outcome.isCounted()) {
            return new Attempts(counted, byOutcome, calls, null);
        }
        Map<AttemptOutcome, Integer> counts = new HashMap<>(byOutcome);
        counts.merge(outcome, 1, Integer::sum);
        return new Attempts(counted + 1, counts, calls, null);
    }
}
