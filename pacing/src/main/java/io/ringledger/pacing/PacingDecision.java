package io.ringledger.pacing;

import io.ringledger.vocabulary.PacingReason;

/**
 * How many calls are begun now, and why.
 *
 * @param dial calls to begin
 * @param wanted what the method would have begun without lines and call rate; what {@link FairShare} asks for
 * @param reason why not one more
 * @param figures what was seen and computed
 */
public record PacingDecision(int dial, int wanted, PacingReason reason, PacingFigures figures) {
    public PacingDecision {
        if (dial < 0 || dial > wanted) {
            throw new IllegalArgumentException("no more is dialled than wanted");
        }
    }

    /** What a method wants, cut to what the campaign may do. */
    public static PacingDecision within(Seen seen, int wanted, PacingReason reason, PacingFigures figures) {
        int want = Math.max(0, wanted);
        int lines = Math.max(0, seen.limits().concurrency() - seen.lines());
        int calls = seen.limits().callsNow();
        if (want <= Math.min(lines, calls)) {
            return new PacingDecision(want, want, reason, figures);
        }
        return lines <= calls
                ? new PacingDecision(lines, want, PacingReason.CONCURRENCY_REACHED, figures)
                : new PacingDecision(calls, want, PacingReason.CALL_RATE_REACHED, figures);
    }

    public static PacingDecision within(Seen seen, int wanted, PacingReason reason) {
        return within(seen, wanted, reason, PacingFigures.of(seen));
    }
}
