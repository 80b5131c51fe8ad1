package io.ringledger.command.leads;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a lead was dialled. What a rule forbade or was taken back does not count: nothing rang anywhere.
 *
 * @param counted how many count
 * @param byOutcome how many of those ended how
 * @param settled calls whose attempts are over
 * @param open the attempt that is under way, {@code null} for none
 * @param unsure those of which the carrier has not said what came of them, by their calls
 */
record Attempts(
        int counted,
        Map<AttemptOutcome, Integer> byOutcome,
        Set<CallId> settled,
        @Nullable Open open,
        Map<CallId, Unsure> unsure) {
    static final Attempts NONE = new Attempts(0, Map.of(), Set.of(), null, Map.of());

    Attempts {
        byOutcome = Map.copyOf(byOutcome);
        settled = Set.copyOf(settled);
        unsure = Map.copyOf(unsure);
    }

    /** An attempt that is under way. */
    record Open(CallId callId, Instant begunAt) {}

    /**
     * An attempt of which the carrier has said nothing.
     *
     * @param outcome what it counts as: {@code UNKNOWN}, or what somebody has said
     */
    record Unsure(AttemptOutcome outcome, Instant begunAt) {}

    boolean hasBegun(CallId call) {
        return settled.contains(call) || (open != null && open.callId().equals(call));
    }

    int of(AttemptOutcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    Attempts begun(CallId call, Instant at) {
        return new Attempts(counted, byOutcome, settled, new Open(call, at), unsure);
    }

    Attempts settled(CallId call, AttemptOutcome outcome) {
        Set<CallId> calls = new HashSet<>(settled);
        calls.add(call);
        Map<CallId, Unsure> unknown = new HashMap<>(unsure);
        if (outcome == AttemptOutcome.UNKNOWN && open != null) {
            unknown.put(call, new Unsure(outcome, open.begunAt()));
        }
        Map<AttemptOutcome, Integer> counts = counting(outcome, 1);
        return new Attempts(sum(counts), counts, calls, null, unknown);
    }

    /** The call of the attempt of which nothing is known; there is one at most. */
    Optional<CallId> unknown() {
        return unsure.entrySet().stream()
                .filter(attempt -> attempt.getValue().outcome() == AttemptOutcome.UNKNOWN)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** It counts as what is known of it now. Of what somebody has said the carrier may still say something else. */
    Attempts corrected(CallId call, AttemptOutcome outcome, boolean byHand) {
        Unsure before = unsure.get(call);
        if (before == null) {
            return this;
        }
        Map<CallId, Unsure> others = new HashMap<>(unsure);
        others.remove(call);
        if (byHand) {
            others.put(call, new Unsure(outcome, before.begunAt()));
        }
        Map<AttemptOutcome, Integer> counts = counting(before.outcome(), -1);
        add(counts, outcome, 1);
        return new Attempts(sum(counts), counts, settled, open, others);
    }

    private Map<AttemptOutcome, Integer> counting(AttemptOutcome outcome, int more) {
        Map<AttemptOutcome, Integer> counts = new HashMap<>(byOutcome);
        add(counts, outcome, more);
        return counts;
    }

    private static void add(Map<AttemptOutcome, Integer> counts, AttemptOutcome outcome, int more) {
        if (outcome.isCounted()) {
            counts.merge(outcome, more, Integer::sum);
        }
    }

    private static int sum(Map<AttemptOutcome, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
