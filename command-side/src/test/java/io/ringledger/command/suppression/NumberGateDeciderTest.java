package io.ringledger.command.suppression;

import static io.ringledger.command.suppression.GateFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.NumberGateCommand;
import io.ringledger.command.suppression.NumberGateDecider.Decision;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate: own list, attempts and authorisations of one number in one order. */
class NumberGateDeciderTest {
    private static final Map<String, NumberGateState> STATES = states();
    private static final Map<String, NumberGateCommand> COMMANDS = commands();

    private static Map<String, NumberGateState> states() {
        NumberGateState authorised = after(NumberGateState.NEW, authorise(ATTEMPT, facts()));
        NumberGateState claimed = after(authorised, claim(ATTEMPT, facts()));
        Map<String, NumberGateState> states = new LinkedHashMap<>();
        states.put("new", NumberGateState.NEW);
        states.put("suppressed", after(authorised, suppress(SuppressionReason.OPT_OUT)));
        states.put("whitelisted", after(NumberGateState.NEW, whitelist(WhitelistGround.BUSINESS_LINE)));
        states.put("authorised", authorised);
        states.put("claimed", claimed);
        states.put("settled", after(claimed, settle(ATTEMPT, DialSettlement.PLACED)));
        states.put("refused", after(NumberGateState.NEW, authorise(ATTEMPT, facts(1))));
        return states;
    }

    private static Map<String, NumberGateCommand> commands() {
        Map<String, NumberGateCommand> commands = new LinkedHashMap<>();
        commands.put("suppress", suppress(SuppressionReason.OPT_OUT));
        commands.put("suppress for another reason", suppress(SuppressionReason.COMPLAINT));
        commands.put("remove suppression", remove());
        commands.put("whitelist", whitelist(WhitelistGround.BUSINESS_LINE));
        commands.put("whitelist for another ground", whitelist(WhitelistGround.COMPANY_WISH));
        commands.put("remove whitelisting", removeWhitelisting());
        commands.put("authorise", authorise(ATTEMPT, facts()));
        commands.put("authorise another", authorise(OTHER, facts()));
        commands.put("authorise, lines full", authorise(ATTEMPT, facts(1)));
        commands.put("claim", claim(ATTEMPT, facts()));
        commands.put("claim another", claim(OTHER, facts()));
        commands.put("claim, lines full", claim(ATTEMPT, facts(1)));
        commands.put("claim late", claim(ATTEMPT, facts(), AT.plus(NumberGateDecider.VALIDITY)));
        commands.put("settle placed", settle(ATTEMPT, DialSettlement.PLACED));
        commands.put("settle not placed", settle(ATTEMPT, DialSettlement.NOT_PLACED));
        commands.put("settle another", settle(OTHER, DialSettlement.PLACED));
        return commands;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    command                      | new                | suppressed         | whitelisted         | authorised         | claimed           | settled           | refused
                    suppress                     | NumberSuppressed   | .                  | NumberSuppressed    | NumberSuppressed   | NumberSuppressed  | NumberSuppressed  | NumberSuppressed
                    suppress for another reason  | NumberSuppressed   | NumberSuppressed   | NumberSuppressed    | NumberSuppressed   | NumberSuppressed  | NumberSuppressed  | NumberSuppressed
                    remove suppression           | .                  | SuppressionRemoved | .                   | .                  | .                 | .                 | .
                    whitelist                    | NumberWhitelisted  | !NUMBER_SUPPRESSED | .                   | NumberWhitelisted  | NumberWhitelisted | NumberWhitelisted | NumberWhitelisted
                    whitelist for another ground | NumberWhitelisted  | !NUMBER_SUPPRESSED | NumberWhitelisted   | NumberWhitelisted  | NumberWhitelisted | NumberWhitelisted | NumberWhitelisted
                    remove whitelisting          | .                  | .                  | WhitelistingRemoved | .                  | .                 | .                 | .
                    authorise                    | DialAuthorised     | DialForbidden      | DialAuthorised      | .                  | .                 | .                 | DialAuthorised
                    authorise another            | DialAuthorised     | DialForbidden      | DialAuthorised      | DialAuthorised     | DialAuthorised    | DialAuthorised    | DialAuthorised
                    authorise, lines full        | DialForbidden      | DialForbidden      | DialForbidden       | .                  | .                 | .                 | !DIAL_FORBIDDEN
                    claim                        | !NOT_AUTHORISED    | DialClaimForbidden | !NOT_AUTHORISED     | DialClaimGranted   | !NOT_AUTHORISED   | !NOT_AUTHORISED   | !NOT_AUTHORISED
                    claim another                | !NOT_AUTHORISED    | DialClaimForbidden | !NOT_AUTHORISED     | !NOT_AUTHORISED    | !NOT_AUTHORISED   | !NOT_AUTHORISED   | !NOT_AUTHORISED
                    claim, lines full            | !NOT_AUTHORISED    | DialClaimForbidden | !NOT_AUTHORISED     | DialClaimForbidden | !NOT_AUTHORISED   | !NOT_AUTHORISED   | !NOT_AUTHORISED
                    claim late                   | !NOT_AUTHORISED    | DialClaimForbidden | !NOT_AUTHORISED     | !NOT_AUTHORISED    | !NOT_AUTHORISED   | !NOT_AUTHORISED   | !NOT_AUTHORISED
                    settle placed                | .                  | .                  | .                   | .                  | DialSettled       | .                 | .
                    settle not placed            | .                  | .                  | .                   | .                  | DialSettled       | DialSettled       | .
                    settle another               | .                  | .                  | .                   | .                  | .                 | .                 | .
                    """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, NumberGateDeciderTest::outcome);
    }

    /** A refusal without news is shown as the refusal that it is. */
    private static List<NumberGateEvent> outcome(NumberGateState state, NumberGateCommand command) {
        Decision decision = NumberGateDecider.decide(RULES, state, command);
        if (decision.refusal() != null && decision.events().isEmpty()) {
            throw new Rejected(decision.refusal());
        }
        return decision.events();
    }

    @Test
    void whatForbidsIsToldByNameAndByWhenToAskAgain() {
        var night = new NumberGateCommand.AuthoriseDial(
                GATE, PARTY, ATTEMPT, facts(), Instant.parse("2026-07-16T01:30:00Z"));
        Decision decision = NumberGateDecider.decide(RULES, NumberGateState.NEW, night);
        assertThat(decision.refusal())
                .isNotNull()
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("refused_by", CallingRule.CALLING_HOURS.name())
                        .containsEntry("ask_again_at", "2026-07-16T12:00:00Z"));
        Decision full = NumberGateDecider.decide(RULES, NumberGateState.NEW, authorise(ATTEMPT, facts(1)));
        assertThat(full.refusal())
                .isNotNull()
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("refused_by", CallingRule.CAPACITY.name())
                        .doesNotContainKey("ask_again_at"));
    }

    @Test
    void everyVerdictIsKept() {
        var event = (DialAuthorised) NumberGateDecider.decide(RULES, NumberGateState.NEW, authorise(ATTEMPT, facts()))
                .events()
                .getFirst();
        assertThat(event.verdicts()).extracting("rule").containsExactly((Object[]) CallingRule.values());
    }

    @Test
    void aSuppressionVoidsWhatWasAuthorisedAlsoWhenItHasEnded() {
        NumberGateState state =
                after(NumberGateState.NEW, authorise(ATTEMPT, facts()), suppress(SuppressionReason.OPT_OUT), remove());
        assertThat(state.own().suppressed()).isNull();
        assertThat(state.mayClaim(ATTEMPT, AT)).isFalse();
    }

    @Test
    void whoOptsOutOfWhatTheCompanyHasEndedStaysOut() {
        NumberGateState state = after(
                NumberGateState.NEW, suppress(SuppressionReason.COMPANY_POLICY), suppress(SuppressionReason.OPT_OUT));
        assertThat(state.own().suppressed()).isEqualTo(SuppressionReason.OPT_OUT);
    }

    @Test
    void ofTwoThatWereAuthorisedTheLastOneOfTheDayMayDial() {
        NumberGateState state = NumberGateState.NEW;
        for (int attempt = 1; attempt <= 3; attempt++) {
            state = dialled(state, AttemptId.of(attempt), AT.minus(Duration.ofHours(attempt)));
        }
        state = after(state, authorise(AttemptId.of(11), facts()), authorise(AttemptId.of(12), facts()));
        state = after(state, claim(AttemptId.of(12), facts()));
        Decision late = NumberGateDecider.decide(RULES, state, claim(AttemptId.of(11), facts()));
        assertThat(late.refusal())
                .isNotNull()
                .satisfies(refusal ->
                        assertThat(refusal.details()).containsEntry("refused_by", CallingRule.ATTEMPTS_PER_DAY.name()));
    }

    @Test
    void whatReachedNobodyIsNoAttempt() {
        NumberGateState claimed = dialled(NumberGateState.NEW, ATTEMPT, AT);
        assertThat(claimed.dialledAt()).containsExactly(AT);
        assertThat(after(claimed, settle(ATTEMPT, DialSettlement.UNKNOWN)).dialledAt())
                .containsExactly(AT);
        assertThat(after(claimed, settle(ATTEMPT, DialSettlement.NOT_PLACED)).dialledAt())
                .isEmpty();
    }

    @Test
    void theStateStaysSmallHoweverLongTheStream() {
        NumberGateState state = NumberGateState.NEW;
        for (int attempt = 0; attempt < 2000; attempt++) {
            Instant at = AT.minus(Duration.ofHours(2000 - attempt));
            state = dialled(state, AttemptId.of(attempt), at);
            state = authorised(state, AttemptId.of(5000 + attempt), at);
        }
        assertThat(state.attempts()).hasSizeLessThanOrEqualTo(100);
        assertThat(state.authorised()).hasSizeLessThanOrEqualTo(20);
        NumberGateState later = dialled(state, ATTEMPT, AT.plus(Duration.ofDays(8)));
        assertThat(later.attempts()).hasSize(1);
    }

    private static NumberGateState dialled(NumberGateState state, AttemptId attempt, Instant at) {
        return NumberGateState.evolve(
                state, new DialClaimGranted(GATE, PARTY, attempt, facts().purpose(), List.of(), at));
    }

    private static NumberGateState authorised(NumberGateState state, AttemptId attempt, Instant at) {
        return NumberGateState.evolve(
                state,
                new DialAuthorised(
                        GATE, PARTY, attempt, facts().purpose(), List.of(), at.plus(NumberGateDecider.VALIDITY), at));
    }

    private static NumberGateState after(NumberGateState state, NumberGateCommand... commands) {
        NumberGateState now = state;
        for (NumberGateCommand command : commands) {
            for (NumberGateEvent event :
                    NumberGateDecider.decide(RULES, now, command).events()) {
                now = NumberGateState.evolve(now, event);
            }
        }
        return now;
    }
}
