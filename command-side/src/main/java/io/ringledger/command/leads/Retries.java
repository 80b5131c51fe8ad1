package io.ringledger.command.leads;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryRule;
import io.ringledger.vocabulary.RetryVerdict;
import io.ringledger.vocabulary.RetryVerdict.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a lead stands after an attempt, and when it may be dialled again. */
final class Retries {
    /** What a rule forbids now it mostly forbids for a while. */
    static final Duration AFTER_FORBIDDEN = Duration.ofHours(1);

    /** Where everything was stopped it is paused anyway; and whoever took one call back did not want it now. */
    static final Duration AFTER_WITHDRAWN = Duration.ofMinutes(15);

    /**
     * Nobody was there at that time of the day: another one may be better. Who was busy is there now, and a carrier that failed
     * does not know what time it is.
     */
    private static final Set<AttemptOutcome> NOBODY_THERE = Set.of(AttemptOutcome.NO_ANSWER, AttemptOutcome.MACHINE);

    private Retries() {}

    /** Parts of the day, by the clock of whoever is called. */
    private enum Part {
        MORNING(LocalTime.of(8, 0)),
        AFTERNOON(LocalTime.NOON),
        EVENING(LocalTime.of(17, 0));

        /** Nobody is called before eight, so the morning begins no earlier for a call that is moved into it. */
        private final LocalTime begin;

        Part(LocalTime begin) {
            this.begin = begin;
        }

        static Part of(ZonedDateTime at) {
            LocalTime time = at.toLocalTime();
            return time.isBefore(AFTERNOON.begin) ? MORNING : time.isBefore(EVENING.begin) ? AFTERNOON : EVENING;
        }

        ZonedDateTime nextAfter(ZonedDateTime at) {
            return switch (this) {
                case MORNING -> at.with(AFTERNOON.begin);
                case AFTERNOON -> at.with(EVENING.begin);
                case EVENING -> at.plusDays(1).with(MORNING.begin);
            };
        }
    }

    /**
     * What follows on an attempt.
     *
     * @param standing where the lead stands then
     * @param verdict why
     */
    record Next(LeadState.Standing standing, RetryVerdict verdict) {}

    /**
     * What follows.
     *
     * @param made the attempts, with the one that has just ended
     * @param begunAt when that one began
     */
    static Next after(
            AttemptOutcome outcome, Attempts made, RetryPolicy policy, ZoneId zone, Instant begunAt, Instant at) {
        return switch (outcome) {
            case REACHED -> ended(LeadStatus.REACHED, outcome, made);
            case SUPPRESSED -> ended(LeadStatus.SUPPRESSED, outcome, made);
            case INVALID_NUMBER -> ended(LeadStatus.INVALID, outcome, made);
            case UNKNOWN -> ended(LeadStatus.UNRESOLVED, outcome, made);
            case FORBIDDEN_BY_RULE -> nothingRang(AFTER_FORBIDDEN, outcome, made, at);
            case WITHDRAWN -> nothingRang(AFTER_WITHDRAWN, outcome, made, at);
            case ABANDONED, MACHINE, BUSY, NO_ANSWER, FAILED -> byPolicy(outcome, made, policy, zone, begunAt, at);
        };
    }

    /** Whoever is put away stays there, whatever came of an attempt. */
    static Next putAway(LeadState.Standing standing, AttemptOutcome outcome, Attempts made) {
        return staying(standing, Reason.PUT_AWAY, outcome, made);
    }

    /** Nothing follows: it stands where it stood. */
    static Next staying(LeadState.Standing standing, Reason why, AttemptOutcome outcome, Attempts made) {
        return new Next(standing, unasked(why, outcome, made, null));
    }

    private static Next nothingRang(Duration after, AttemptOutcome outcome, Attempts made, Instant at) {
        return new Next(
                new LeadState.Standing(LeadStatus.WAITING, at.plus(after)),
                unasked(Reason.NOTHING_RANG, outcome, made, after));
    }

    private static Next ended(LeadStatus status, AttemptOutcome outcome, Attempts made) {
        return new Next(new LeadState.Standing(status, null), unasked(Reason.OUTCOME_IS_FINAL, outcome, made, null));
    }

    private static RetryVerdict unasked(
            Reason reason, AttemptOutcome outcome, Attempts made, @Nullable Duration after) {
        return new RetryVerdict(reason, made.counted(), null, made.of(outcome), null, after);
    }

    private static Next byPolicy(
            AttemptOutcome outcome, Attempts made, RetryPolicy policy, ZoneId zone, Instant begunAt, Instant at) {
        Optional<RetryRule> rule = policy.after(outcome);
        Reason end = whyNoOther(outcome, made, policy);
        if (end != null) {
            return new Next(
                    new LeadState.Standing(LeadStatus.EXHAUSTED, null), judged(end, outcome, made, policy, null));
        }
        Duration wait = rule.orElseThrow().after();
        Instant next = at.plus(wait);
        boolean spread = policy.spread() && NOBODY_THERE.contains(outcome);
        Instant due = spread ? spread(next, begunAt, zone) : next;
        Reason why = due.equals(next) ? Reason.AGAIN : Reason.OTHER_PART_OF_DAY;
        return new Next(new LeadState.Standing(LeadStatus.WAITING, due), judged(why, outcome, made, policy, wait));
    }

    private static @Nullable Reason whyNoOther(AttemptOutcome outcome, Attempts made, RetryPolicy policy) {
        Optional<RetryRule> rule = policy.after(outcome);
        if (rule.isEmpty()) {
            return Reason.NO_RULE;
        }
        if (made.counted() >= policy.attempts()) {
            return Reason.ATTEMPTS_USED_UP;
        }
        return made.of(outcome) >= rule.get().attempts() ? Reason.OUTCOME_USED_UP : null;
    }

    private static RetryVerdict judged(
            Reason reason, AttemptOutcome outcome, Attempts made, RetryPolicy policy, @Nullable Duration after) {
        Integer alike = policy.after(outcome).map(RetryRule::attempts).orElse(null);
        return new RetryVerdict(reason, made.counted(), policy.attempts(), made.of(outcome), alike, after);
    }

    private static Instant spread(Instant next, Instant last, ZoneId zone) {
        ZonedDateTime there = next.atZone(zone);
        Part part = Part.of(there);
        return part == Part.of(last.atZone(zone)) ? part.nextAfter(there).toInstant() : next;
    }
}
