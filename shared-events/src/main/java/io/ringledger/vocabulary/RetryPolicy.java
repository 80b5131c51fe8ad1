package io.ringledger.vocabulary;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a campaign's lead is dialled again.
 *
 * @param attempts how many there may be in all, of whatever outcome
 * @param rules at most one for each outcome; an outcome without one is not followed by another attempt
 * @param spread whether the next attempt falls into another part of the day than the last, where the schedule lets it
 */
public record RetryPolicy(int attempts, List<RetryRule> rules, boolean spread) {
    /** What holds where nobody has said otherwise. */
    public static final RetryPolicy USUAL = new RetryPolicy(
            6,
            List.of(
                    new RetryRule(AttemptOutcome.BUSY, Duration.ofMinutes(15), 4),
                    new RetryRule(AttemptOutcome.NO_ANSWER, Duration.ofHours(4), 4),
                    new RetryRule(AttemptOutcome.MACHINE, Duration.ofHours(4), 3),
                    new RetryRule(AttemptOutcome.FAILED, Duration.ofHours(1), 2),
                    new RetryRule(AttemptOutcome.ABANDONED, Duration.ofHours(72), 2)),
            true);

    public RetryPolicy {
        rules = List.copyOf(rules);
        if (attempts < 1 || attempts > 100) {
            throw new IllegalArgumentException("attempts are 1 to 100");
        }
        Set<AttemptOutcome> seen = new HashSet<>();
        if (!rules.stream().map(RetryRule::outcome).allMatch(seen::add)) {
            throw new IllegalArgumentException("an outcome has one rule at most");
        }
    }

    public Optional<RetryRule> after(AttemptOutcome outcome) {
        return rules.stream().filter(rule -> rule.outcome() == outcome).findFirst();
    }
}
