package io.ringledger.gateway.campaigns;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.ringledger.gateway.http.Fields;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryRule;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a lead is dialled again; what is not said is as usual. See {@link RetryPolicy}.
 *
 * @param attempts in all, 1 to 100
 * @param rules one for each outcome after which there is another attempt
 * @param spread whether the next attempt falls into another part of the day
 */
record Retries(
        @Nullable Integer attempts,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Rule> rules,
        @Nullable Boolean spread) {

    /**
     * After one outcome.
     *
     * @param afterSeconds at least so long
     * @param attempts of this outcome, 1 to 100
     */
    record Rule(AttemptOutcome outcome, long afterSeconds, int attempts) {
        private RetryRule toRule() {
            return new RetryRule(outcome, Duration.ofSeconds(afterSeconds), attempts);
        }
    }

    static Retries of(RetryPolicy policy) {
        return new Retries(
                policy.attempts(),
                policy.rules().stream()
                        .map(rule -> new Rule(rule.outcome(), rule.after().toSeconds(), rule.attempts()))
                        .toList(),
                policy.spread());
    }

    /** @throws IllegalArgumentException if it cannot be one */
    RetryPolicy toPolicy() {
        RetryPolicy usual = RetryPolicy.USUAL;
        return new RetryPolicy(
                requireNonNullElse(attempts, usual.attempts()),
                rules == null ? usual.rules() : toRules(rules),
                requireNonNullElse(spread, usual.spread()));
    }

    private static List<RetryRule> toRules(List<Rule> said) {
        return Fields.under("rules", () -> said.stream().map(Rule::toRule).toList());
    }
}
