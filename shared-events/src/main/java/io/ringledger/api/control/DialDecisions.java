package io.ringledger.api.control;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;

/** What the gate of its number said of one call, each time it was asked, in order. */
public record DialDecisions(List<DialDecision> decisions) {
    public DialDecisions {
        decisions = List.copyOf(decisions);
    }

    /** What was asked, and the answer. */
    public enum Step {
        AUTHORISED,
        FORBIDDEN,
        CLAIM_GRANTED,
        CLAIM_FORBIDDEN;

        public boolean allows() {
            return this == AUTHORISED || this == CLAIM_GRANTED;
        }
    }

    /**
     * One answer.
     *
     * @param verdicts one of each rule, as judged at that moment
     * @param at our clock, UTC
     */
    public record DialDecision(Step step, AttemptId attemptId, List<Verdict> verdicts, Instant at) {
        public DialDecision {
            verdicts = List.copyOf(verdicts);
        }
    }
}
