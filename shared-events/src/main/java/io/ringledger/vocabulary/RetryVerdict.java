package io.ringledger.vocabulary;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why there is another attempt after one, or none: by the policy that its campaign had then, and what was counted by then.
 *
 * @param reason what decided
 * @param attempts made so far, those that count
 * @param limit how many there may be in all, {@code null} where the policy was not asked
 * @param alike of them those of the same outcome
 * @param limitAlike how many of the same outcome there may be, {@code null} where the policy has no rule for it or was not asked
 * @param after least time until the next, {@code null} where there is none
 */
public record RetryVerdict(
        Reason reason,
        int attempts,
        @Nullable Integer limit,
        int alike,
        @Nullable Integer limitAlike,
        @Nullable Duration after) {
    /** What decided. */
    public enum Reason {
        /** the policy has another one follow on that outcome */
        AGAIN,
        /** it does, and nobody was there at that part of the day: in another one */
        OTHER_PART_OF_DAY,
        /** nothing rang anywhere, so it is tried again whatever the policy says */
        NOTHING_RANG,
        /** as many as there may be in all were made */
        ATTEMPTS_USED_UP,
        /** as many of that outcome as there may be were made */
        OUTCOME_USED_UP,
        /** the policy has no other one follow on that outcome */
        NO_RULE,
        /** no other one follows on that outcome, whatever the policy says */
        OUTCOME_IS_FINAL,
        /** the lead was put away meanwhile */
        PUT_AWAY,
        /** it was dialled again meanwhile, or somebody had settled it: what is known now changes nothing of that */
        OVERTAKEN
    }
}
