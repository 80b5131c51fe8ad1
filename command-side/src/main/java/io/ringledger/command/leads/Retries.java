package io.ringledger.command.leads;

import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

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
     * Where it stands.
     *
     * @param made the attempts, with the one that has just ended
     * @param begunAt when that one began
     */
    static LeadState.Standing after(
            AttemptOutcome outcome, Attempts made, RetryPolicy policy, ZoneId zone, Instant begunAt, Instant at) {
        return switch (outcome) {
            case REACHED -> ended(LeadStatus.REACHED);
            case SUPPRESSED -> ended(LeadStatus.SUPPRESSED);
            case INVALID_NUMBER -> ended(LeadStatus.INVALID);
            case UNKNOWN -> ended(LeadStatus.UNRESOLVED);
            case FORBIDDEN_BY_RULE -> new LeadState.Standing(LeadStatus.WAITING, at.plus(AFTER_FORBIDDEN));
            case WITHDRAWN -> new LeadState.Standing(LeadStatus.WAITING, at.plus(AFTER_WITHDRAWN));
            case ABANDONED, MACHINE, BUSY, NO_ANSWER, FAILED -> byPolicy(outcome, made, policy, zone, begunAt, at);
        };
    }

    private static LeadState.Standing ended(LeadStatus status) {
        return new LeadState.Standing(status, null);
    }

    private static LeadState.Standing byPolicy(
            AttemptOutcome outcome, Attempts made, RetryPolicy policy, ZoneId zone, Instant begunAt, Instant at) {
        Optional<RetryRule> rule = policy.after(outcome);
        if (rule.isEmpty()
                || made.counted() >= policy.attempts()
                || made.of(outcome) >= rule.get().attempts()) {
            return ended(LeadStatus.EXHAUSTED);
        }
        Instant next = at.plus(rule.get().after());
        boolean spread = policy.spread() && NOBODY_THERE.contains(outcome);
        return new LeadState.Standing(LeadStatus.WAITING, spread ? spread(next, begunAt, zone) : next);
    }

    private static Instant spread(Instant next, Instant last, ZoneId zone) {
        ZonedDateTime there = next.atZone(zone);
        Part part = Part.of(there);
        return part == Part.of(last.atZone(zone)) ? part.nextAfter(there).toInstant() : next;
    }
}
