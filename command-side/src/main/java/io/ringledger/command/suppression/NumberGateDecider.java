package io.ringledger.command.suppression;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.NumberGateCommand;
import io.ringledger.api.suppression.NumberGateCommand.AuthoriseDial;
import io.ringledger.api.suppression.NumberGateCommand.ClaimAuthorisedDial;
import io.ringledger.api.suppression.NumberGateCommand.RemoveSuppression;
import io.ringledger.api.suppression.NumberGateCommand.RemoveWhitelisting;
import io.ringledger.api.suppression.NumberGateCommand.SettleDial;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.api.suppression.NumberGateCommand.WhitelistNumber;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.command.suppression.rules.CallingRules;
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
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a command at a number's gate. A dial is judged twice, when it is authorised and when it is claimed, each time
 * against everything that has come before it in the stream.
 */
final class NumberGateDecider {
    /** How long an authorisation may wait for a free line. */
    static final Duration VALIDITY = Duration.ofMinutes(5);

    private NumberGateDecider() {}

    /**
     * Events, and how the command is refused although they stay.
     *
     * @param refusal {@code null} for not at all
     */
    record Decision(List<NumberGateEvent> events, @Nullable Rejection refusal) {
        static Decision of(NumberGateEvent event) {
            return new Decision(List.of(event), null);
        }

        static final Decision NO_NEWS = new Decision(List.of(), null);
    }

    /** @throws Rejected NUMBER_SUPPRESSED or NOT_AUTHORISED */
    static Decision decide(CallingRules rules, NumberGateState state, NumberGateCommand command) {
        return switch (command) {
            case SuppressNumber c -> suppress(state, c);
            case RemoveSuppression c ->
                state.mustNotBeCalled()
                        ? Decision.of(new SuppressionRemoved(
                                c.gateId(), c.party(), c.source(), c.askedBy(), c.note(), c.at()))
                        : Decision.NO_NEWS;
            case WhitelistNumber c -> whitelist(state, c);
            case RemoveWhitelisting c ->
                state.whitelisted() == null
                        ? Decision.NO_NEWS
                        : Decision.of(new WhitelistingRemoved(c.gateId(), c.at()));
            case AuthoriseDial c -> authorise(rules, state, c);
            case ClaimAuthorisedDial c -> claim(rules, state, c);
            case SettleDial c -> settle(state, c);
        };
    }

    /** A second reason is news: who opts out of what the company has ended for itself must stay out when that is over. */
    private static Decision suppress(NumberGateState state, SuppressNumber c) {
        return state.suppressed().contains(c.reason())
                ? Decision.NO_NEWS
                : Decision.of(new NumberSuppressed(
                        c.gateId(), c.party(), c.number(), c.reason(), c.source(), c.askedBy(), c.note(), c.at()));
    }

    /** Whoever does not want to be called is not whitelisted by the way: somebody has to end that first, and say why. */
    private static Decision whitelist(NumberGateState state, WhitelistNumber c) {
        if (state.mustNotBeCalled()) {
            throw new Rejected(SuppressionRejection.NUMBER_SUPPRESSED, "the number is on the own do-not-call list");
        }
        return c.ground() == state.whitelisted()
                ? Decision.NO_NEWS
                : Decision.of(new NumberWhitelisted(c.gateId(), c.party(), c.number(), c.ground(), c.note(), c.at()));
    }

    private static Decision authorise(CallingRules rules, NumberGateState state, AuthoriseDial c) {
        if (state.mayClaim(c.attemptId(), c.at())
                || state.attempt(c.attemptId()).isPresent()) {
            return Decision.NO_NEWS;
        }
        List<Verdict> verdicts = judge(rules, state, c.facts(), c.at());
        var purpose = c.facts().purpose();
        if (verdicts.stream().noneMatch(Verdict::refuses)) {
            return Decision.of(new DialAuthorised(
                    c.gateId(), c.party(), c.attemptId(), purpose, verdicts, c.at().plus(VALIDITY), c.at()));
        }
        boolean told = NumberGateState.Refusal.of(c.attemptId(), verdicts).equals(state.refused());
        return new Decision(
                told
                        ? List.of()
                        : List.of(new DialForbidden(c.gateId(), c.party(), c.attemptId(), purpose, verdicts, c.at())),
                forbidden(c.gateId(), c.attemptId(), verdicts));
    }

    private static Decision claim(CallingRules rules, NumberGateState state, ClaimAuthorisedDial c) {
        boolean open = state.mayClaim(c.attemptId(), c.at());
        if (!open && !state.mustNotBeCalled()) {
            throw new Rejected(
                    SuppressionRejection.NOT_AUTHORISED, "there is nothing that " + c.attemptId() + " could claim");
        }
        if (state.attempt(c.attemptId()).isPresent()) {
            throw new Rejected(SuppressionRejection.NOT_AUTHORISED, c.attemptId() + " has claimed it already");
        }
        List<Verdict> verdicts = judge(rules, state, c.facts(), c.at());
        var purpose = c.facts().purpose();
        if (verdicts.stream().noneMatch(Verdict::refuses)) {
            return Decision.of(new DialClaimGranted(c.gateId(), c.party(), c.attemptId(), purpose, verdicts, c.at()));
        }
        boolean told = NumberGateState.Refusal.of(c.attemptId(), verdicts).equals(state.refused());
        return new Decision(
                told
                        ? List.of()
                        : List.of(new DialClaimForbidden(
                                c.gateId(), c.party(), c.attemptId(), purpose, verdicts, c.at())),
                forbidden(c.gateId(), c.attemptId(), verdicts));
    }

    private static Decision settle(NumberGateState state, SettleDial c) {
        return state.attempt(c.attemptId())
                .filter(attempt -> attempt.settlement() != c.settlement())
                .map(_ -> Decision.of(new DialSettled(c.gateId(), c.attemptId(), c.settlement(), c.at())))
                .orElse(Decision.NO_NEWS);
    }

    private static List<Verdict> judge(CallingRules rules, NumberGateState state, DialFacts facts, Instant at) {
        return rules.judge(at, facts, state.own(), state.dialledAt());
    }

    private static Rejection forbidden(GateId gateId, AttemptId attemptId, List<Verdict> verdicts) {
        Map<String, String> details = new HashMap<>();
        details.put("gate_id", gateId.value());
        details.put("attempt_id", attemptId.value());
        details.put(
                "refused_by",
                verdicts.stream()
                        .filter(Verdict::refuses)
                        .map(verdict -> verdict.rule().name())
                        .collect(Collectors.joining(" ")));
        askAgainAt(verdicts).ifPresent(at -> details.put("ask_again_at", at.toString()));
        return new Rejection(SuppressionRejection.DIAL_FORBIDDEN.name(), "The number may not be dialled now", details);
    }

    /** Where time alone refuses: not before the last of those moments. */
    private static Optional<Instant> askAgainAt(List<Verdict> verdicts) {
        List<Verdict> refusing = verdicts.stream().filter(Verdict::refuses).toList();
        return refusing.stream().anyMatch(verdict -> verdict.nextAllowedAt() == null)
                ? Optional.empty()
                : refusing.stream()
                        .map(verdict -> Objects.requireNonNull(verdict.nextAllowedAt()))
                        .max(Instant::compareTo);
    }
}
