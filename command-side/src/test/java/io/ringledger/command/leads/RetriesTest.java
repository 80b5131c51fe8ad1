package io.ringledger.command.leads;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryRule;
import io.ringledger.vocabulary.RetryVerdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody is dialled again, by the policy that holds where nobody has said otherwise. */
class RetriesTest {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    /** 2026-03-08 is the day on which clocks there go forward at two. */
    @ParameterizedTest(name = "{0} at {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        BUSY              | 2026-03-10T09:00 | WAITING    | 2026-03-10T09:15
        NO_ANSWER         | 2026-03-10T09:00 | WAITING    | 2026-03-10T13:00
        NO_ANSWER         | 2026-03-10T07:30 | WAITING    | 2026-03-10T12:00
        NO_ANSWER         | 2026-03-10T12:30 | WAITING    | 2026-03-10T17:00
        NO_ANSWER         | 2026-03-10T13:00 | WAITING    | 2026-03-10T17:00
        MACHINE           | 2026-03-10T18:00 | WAITING    | 2026-03-11T08:00
        MACHINE           | 2026-03-10T21:30 | WAITING    | 2026-03-11T01:30
        NO_ANSWER         | 2026-03-07T19:00 | WAITING    | 2026-03-08T08:00
        FAILED            | 2026-03-10T09:00 | WAITING    | 2026-03-10T10:00
        ABANDONED         | 2026-03-10T09:00 | WAITING    | 2026-03-13T09:00
        FORBIDDEN_BY_RULE | 2026-03-10T09:00 | WAITING    | 2026-03-10T10:00
        REACHED           | 2026-03-10T09:00 | REACHED    |
        SUPPRESSED        | 2026-03-10T09:00 | SUPPRESSED |
        INVALID_NUMBER    | 2026-03-10T09:00 | INVALID    |
        UNKNOWN           | 2026-03-10T09:00 | UNRESOLVED |
        """)
    void afterTheFirstAttempt(AttemptOutcome outcome, LocalDateTime at, LeadStatus status, LocalDateTime next) {
        Attempts made = Attempts.NONE.settled(CallId.of(1), outcome);
        LeadState.Standing standing = Retries.after(outcome, made, RetryPolicy.USUAL, ZONE, moment(at), moment(at))
                .standing();
        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.due()).isEqualTo(next == null ? null : moment(next));
    }

    @ParameterizedTest
    @CsvSource({"BUSY, 4", "NO_ANSWER, 4", "MACHINE, 3", "FAILED, 2", "ABANDONED, 2"})
    void anOutcomeIsFollowedByNoMoreAttemptsThanItsRuleSays(AttemptOutcome outcome, int attempts) {
        Attempts made = Attempts.NONE;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            made = made.settled(CallId.of(attempt), outcome);
            assertThat(after(outcome, made).status())
                    .as("attempt %d", attempt)
                    .isEqualTo(attempt < attempts ? LeadStatus.WAITING : LeadStatus.EXHAUSTED);
        }
    }

    @Test
    void allAttemptsTogetherAreLimited() {
        Attempts made = Attempts.NONE;
        for (int attempt = 1; attempt <= 6; attempt++) {
            AttemptOutcome outcome = attempt % 2 == 0 ? AttemptOutcome.BUSY : AttemptOutcome.NO_ANSWER;
            made = made.settled(CallId.of(attempt), outcome);
            assertThat(after(outcome, made).status())
                    .isEqualTo(attempt < 6 ? LeadStatus.WAITING : LeadStatus.EXHAUSTED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FORBIDDEN_BY_RULE", "WITHDRAWN"})
    void whatRangNowhereDoesNotCount(AttemptOutcome outcome) {
        Attempts made = Attempts.NONE;
        for (int attempt = 1; attempt <= 20; attempt++) {
            made = made.settled(CallId.of(attempt), outcome);
        }
        assertThat(made.counted()).isZero();
        assertThat(after(outcome, made).status()).isEqualTo(LeadStatus.WAITING);
    }

    @Test
    void whereNothingIsToBeSpreadTheTimeIsTheRules() {
        RetryPolicy policy = new RetryPolicy(6, RetryPolicy.USUAL.rules(), false);
        Instant at = moment(LocalDateTime.parse("2026-03-10T12:30"));
        Attempts made = Attempts.NONE.settled(CallId.of(1), AttemptOutcome.NO_ANSWER);
        assertThat(Retries.after(AttemptOutcome.NO_ANSWER, made, policy, ZONE, at, at)
                        .standing()
                        .due())
                .isEqualTo(moment(LocalDateTime.parse("2026-03-10T16:30")));
    }

    private static LeadState.Standing after(AttemptOutcome outcome, Attempts made) {
        return judged(outcome, made, RetryPolicy.USUAL).standing();
    }

    /** What was counted, and what it was measured against, is kept: a policy that is changed later explains nothing. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # outcome,        before, reason,            attempts, limit, alike, limit alike, after
        BUSY,             0,      AGAIN,             1,        3,     1,     2,           PT15M
        BUSY,             1,      OUTCOME_USED_UP,   2,        3,     2,     2,           -
        MACHINE,          0,      OTHER_PART_OF_DAY, 1,        3,     1,     9,           PT1H
        MACHINE,          2,      ATTEMPTS_USED_UP,  3,        3,     3,     9,           -
        NO_ANSWER,        0,      NO_RULE,           1,        3,     1,     -,           -
        REACHED,          0,      OUTCOME_IS_FINAL,  1,        -,     1,     -,           -
        UNKNOWN,          1,      OUTCOME_IS_FINAL,  2,        -,     2,     -,           -
        FORBIDDEN_BY_RULE, 1,     NOTHING_RANG,      0,        -,     0,     -,           PT1H
        WITHDRAWN,        0,      NOTHING_RANG,      0,        -,     0,     -,           PT15M
        """)
    void sayWhy(
            AttemptOutcome outcome,
            int before,
            RetryVerdict.Reason reason,
            int attempts,
            @Nullable Integer limit,
            int alike,
            @Nullable Integer limitAlike,
            @Nullable Duration after) {
        RetryPolicy policy = new RetryPolicy(
                3,
                List.of(
                        new RetryRule(AttemptOutcome.BUSY, Duration.ofMinutes(15), 2),
                        new RetryRule(AttemptOutcome.MACHINE, Duration.ofHours(1), 9)),
                true);
        Attempts made = Attempts.NONE;
        for (int attempt = 0; attempt <= before; attempt++) {
            made = made.settled(CallId.of(attempt + 1), outcome);
        }
        assertThat(judged(outcome, made, policy).verdict())
                .isEqualTo(new RetryVerdict(reason, attempts, limit, alike, limitAlike, after));
    }

    private static Retries.Next judged(AttemptOutcome outcome, Attempts made, RetryPolicy policy) {
        Instant at = moment(LocalDateTime.parse("2026-03-10T09:00"));
        return Retries.after(outcome, made, policy, ZONE, at, at);
    }

    private static Instant moment(LocalDateTime there) {
        return there.atZone(ZONE).toInstant();
    }
}
