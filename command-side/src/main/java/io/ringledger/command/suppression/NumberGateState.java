package io.ringledger.command.suppression;

import io.ringledger.command.suppression.rules.Own;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.DialSettled;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.events.suppression.SuppressionRemoved;
import io.ringledger.events.suppression.WhitelistingRemoved;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.Verdict;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a number stands. Bounded, however long its stream: attempts leave after a week, authorisations when they expire, the
 * oldest also where there are very many, and of refusals the last one is known.
 *
 * @param suppressed why it must not be called, none for not on the own list
 * @param whitelisted why outside registries are not to count, {@code null} where they count
 * @param attempts claimed dials of the last 7 days, the oldest first
 * @param authorised what may be claimed; never anything while it is on the own list
 * @param refused the last refusal, {@code null} for none since something else happened
 */
record NumberGateState(
        Set<SuppressionReason> suppressed,
        @Nullable WhitelistGround whitelisted,
        List<Attempt> attempts,
        List<Authorisation> authorised,
        @Nullable Refusal refused) {
    static final NumberGateState NEW = new NumberGateState(Set.of(), null, List.of(), List.of(), null);

    private static final Duration MEMORY = Duration.ofDays(7);
    /** Far more than any rule lets happen in a week. */
    private static final int MOST_ATTEMPTS = 100;

    private static final int MOST_AUTHORISATIONS = 20;

    NumberGateState {
        suppressed = Set.copyOf(suppressed);
        attempts = newest(attempts, MOST_ATTEMPTS);
        authorised = newest(authorised, MOST_AUTHORISATIONS);
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    boolean mustNotBeCalled() {
        return !suppressed.isEmpty();
    }

    /** What its own list says of it, by the weightiest reason. */
    Own own() {
        return new Own(suppressed.stream().min(Comparator.naturalOrder()).orElse(null), whitelisted);
    }

    /** A claimed dial. */
    record Attempt(
            AttemptId attemptId, Instant at, @Nullable DialSettlement settlement) {}

    /** A dial that may be claimed. */
    record Authorisation(AttemptId attemptId, Instant until) {}

    /** An attempt that was refused, and the rules that did. */
    record Refusal(AttemptId attemptId, Set<CallingRule> rules) {
        Refusal {
            rules = Set.copyOf(rules);
        }

        static Refusal of(AttemptId attemptId, List<Verdict> verdicts) {
            return new Refusal(
                    attemptId,
                    verdicts.stream()
                            .filter(Verdict::refuses)
                            .map(Verdict::rule)
                            .collect(Collectors.toSet()));
        }
    }

    Optional<Attempt> attempt(AttemptId attemptId) {
        return attempts.stream()
                .filter(attempt -> attempt.attemptId().equals(attemptId))
                .findFirst();
    }

    boolean mayClaim(AttemptId attemptId, Instant at) {
        return authorised.stream().anyMatch(each -> each.attemptId().equals(attemptId) && at.isBefore(each.until()));
    }

    /** When it was dialled, as far as that is remembered. */
    List<Instant> dialledAt() {
        return attempts.stream().map(Attempt::at).toList();
    }

    static NumberGateState evolve(NumberGateState state, NumberGateEvent event) {
        return switch (event) {
            case NumberSuppressed e -> state.suppressed(e.reason());
            case SuppressionRemoved _ ->
                new NumberGateState(Set.of(), state.whitelisted, state.attempts, state.authorised, null);
            case NumberWhitelisted e -> state.whitelisted(e.ground());
            case WhitelistingRemoved _ -> state.whitelisted(null);
            case DialAuthorised e -> state.authorised(e);
            case DialForbidden e -> state.refused(Refusal.of(e.attemptId(), e.verdicts()));
            case DialClaimGranted e -> state.claimed(e);
            case DialClaimForbidden e ->
                state.withoutAuthorisation(e.attemptId()).refused(Refusal.of(e.attemptId(), e.verdicts()));
            case DialSettled e -> state.settled(e);
        };
    }

    private NumberGateState suppressed(SuppressionReason reason) {
        Set<SuppressionReason> reasons = new HashSet<>(suppressed);
        reasons.add(reason);
        return new NumberGateState(reasons, whitelisted, attempts, List.of(), refused);
    }

    private NumberGateState whitelisted(@Nullable WhitelistGround ground) {
        return new NumberGateState(suppressed, ground, attempts, authorised, null);
    }

    private NumberGateState refused(Refusal refusal) {
        return new NumberGateState(suppressed, whitelisted, attempts, authorised, refusal);
    }

    private NumberGateState authorised(DialAuthorised e) {
        List<Authorisation> all =
                new ArrayList<>(those(authorised, each -> e.authorisedAt().isBefore(each.until())));
        all.add(new Authorisation(e.attemptId(), e.validUntil()));
        return new NumberGateState(suppressed, whitelisted, since(e.authorisedAt()), all, null);
    }

    private NumberGateState claimed(DialClaimGranted e) {
        List<Attempt> all = new ArrayList<>(since(e.claimedAt()));
        all.add(new Attempt(e.attemptId(), e.claimedAt(), null));
        NumberGateState without = withoutAuthorisation(e.attemptId());
        return new NumberGateState(suppressed, whitelisted, all, without.authorised, null);
    }

    private NumberGateState withoutAuthorisation(AttemptId attemptId) {
        List<Authorisation> others = those(authorised, each -> !each.attemptId().equals(attemptId));
        return new NumberGateState(suppressed, whitelisted, attempts, others, refused);
    }

    /** What reached nobody is no attempt. */
    private NumberGateState settled(DialSettled e) {
        List<Attempt> all = attempts.stream()
                .map(each -> each.attemptId().equals(e.attemptId())
                        ? new Attempt(each.attemptId(), each.at(), e.settlement())
                        : each)
                .filter(each -> each.settlement() != DialSettlement.NOT_PLACED)
                .toList();
        return new NumberGateState(suppressed, whitelisted, all, authorised, refused);
    }

    private List<Attempt> since(Instant now) {
        return those(attempts, each -> each.at().isAfter(now.minus(MEMORY)));
    }

    private static <T> List<T> those(List<T> all, Predicate<T> test) {
        return all.stream().filter(test).toList();
    }
}
