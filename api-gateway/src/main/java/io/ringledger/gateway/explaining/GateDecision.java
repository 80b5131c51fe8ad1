package io.ringledger.gateway.explaining;

import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.api.control.DialDecisions.Step;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the gate of a number said once.
 *
 * @param step before the call was claimed, or straight before the carrier was asked
 */
public record GateDecision(Step step, boolean allowed, AttemptId attemptId, Instant at, List<Judged> verdicts) {
    /**
     * What one rule said.
     *
     * @param version of the table of rules
     * @param line of it that decided
     * @param seen what the rule looked at
     */
    public record Judged(
            CallingRule rule,
            Judgement judgement,
            String words,
            String version,
            @Nullable String line,
            Map<String, String> seen,
            @Nullable Instant nextAllowedAt) {
        static Judged of(Verdict verdict) {
            return new Judged(
                    verdict.rule(),
                    verdict.judgement(),
                    RuleWords.of(verdict),
                    verdict.version(),
                    verdict.line(),
                    verdict.seen(),
                    verdict.nextAllowedAt());
        }
    }

    public static GateDecision of(DialDecision decision) {
        return new GateDecision(
                decision.step(),
                decision.step().allows(),
                decision.attemptId(),
                decision.at(),
                decision.verdicts().stream().map(Judged::of).toList());
    }
}
