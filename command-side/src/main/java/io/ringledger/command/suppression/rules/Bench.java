package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the verdicts of one rule.
 *
 * @param version of the table of rules
 */
record Bench(CallingRule rule, String version) {
    Verdict allowed(@Nullable RuleLine line, Map<String, String> seen) {
        return new Verdict(rule, Judgement.ALLOWED, version, id(line), seen, null);
    }

    Verdict refused(@Nullable RuleLine line, Map<String, String> seen, @Nullable Instant next) {
        return new Verdict(rule, Judgement.REFUSED, version, id(line), seen, next);
    }

    /** The rule is not about this dial. */
    Verdict notApplicable(Map<String, String> seen) {
        return new Verdict(rule, Judgement.NOT_APPLICABLE, version, null, seen, null);
    }

    private static @Nullable String id(@Nullable RuleLine line) {
        return line == null ? null : line.id();
    }
}
