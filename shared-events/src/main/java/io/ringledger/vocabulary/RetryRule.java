package io.ringledger.vocabulary;

import java.time.Duration;

/**
 * When somebody is dialled again after an attempt of one outcome.
 *
 * @param outcome what came of the attempt
 * @param after least time until the next, positive
 * @param attempts how many attempts of this outcome there may be in all; 1 for no further one
 */
public record RetryRule(AttemptOutcome outcome, Duration after, int attempts) {
    public RetryRule {
        if (attempts < 1 || attempts > 100) {
            throw new IllegalArgumentException("attempts are 1 to 100");
        }
        if (!after.isPositive() || after.compareTo(Duration.ofDays(90)) > 0) {
            throw new IllegalArgumentException("the next attempt comes later, by 90 days at most");
        }
    }
}
