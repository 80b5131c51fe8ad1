package io.ringledger.command.calls.dialing;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.NumberGateCommand.AuthoriseDial;
import io.ringledger.api.suppression.NumberGateCommand.ClaimAuthorisedDial;
import io.ringledger.api.suppression.NumberGateCommand.SettleDial;
import io.ringledger.api.suppression.SuppressionRejection;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.GateId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Has every dial of a customer pass its number's gate: authorised before the call is claimed, so that a refused one never
 * begins, and claimed once more before each request to the carrier, so that none follows a suppression (ADR 32).
 */
final class NumberGates {
    private final Orders orders;
    private final Pseudonyms pseudonyms;
    private final GateFacts facts;
    private final Clock clock;

    NumberGates(Orders orders, Pseudonyms pseudonyms, GateFacts facts, Clock clock) {
        this.orders = orders;
        this.pseudonyms = pseudonyms;
        this.facts = facts;
        this.clock = clock;
    }

    /** How the call ends because it may not be dialled; empty where it may. May be asked again. */
    Optional<CallOutcome> authorise(DialIntent intent) {
        return refusal(() -> orders.send(
                new AuthoriseDial(
                        gateOf(intent),
                        pseudonyms.holderOf(intent.tenantId(), intent.customer()),
                        intent.attemptId(),
                        facts.of(intent),
                        clock.instant()),
                intent.cause()));
    }

    /**
     * How the call ends because it may not be dialled after all; empty where the carrier is to be asked now. Whatever voided
     * the authorisation meanwhile may be over, so it is asked for once more.
     *
     * @throws Rejected NOT_AUTHORISED if the attempt has claimed the number before
     */
    Optional<CallOutcome> claim(DialIntent intent) {
        try {
            return claimAuthorised(intent);
        } catch (Rejected e) {
            if (!Rejected.is(e, SuppressionRejection.NOT_AUTHORISED)) {
                throw e;
            }
            return authorise(intent).or(() -> claimAuthorised(intent));
        }
    }

    /** The carrier certainly did not take the request, and is to be asked again: as if for the first time. */
    Optional<CallOutcome> claimAgain(DialIntent intent) {
        settle(gateOf(intent), intent.attemptId(), DialSettlement.NOT_PLACED, intent.cause());
        return authorise(intent).or(() -> claim(intent));
    }

    /** What became of a claimed dial; silent where it never was claimed. */
    void settle(GateId gateId, AttemptId attemptId, DialSettlement settlement, Cause cause) {
        orders.send(new SettleDial(gateId, attemptId, settlement, clock.instant()), cause);
    }

    GateId gateOf(DialIntent intent) {
        return pseudonyms.gateOf(intent.tenantId(), intent.customer());
    }

    private Optional<CallOutcome> claimAuthorised(DialIntent intent) {
        return refusal(() -> orders.send(
                new ClaimAuthorisedDial(
                        gateOf(intent),
                        pseudonyms.holderOf(intent.tenantId(), intent.customer()),
                        intent.attemptId(),
                        facts.of(intent),
                        clock.instant()),
                intent.cause()));
    }

    private static Optional<CallOutcome> refusal(Runnable question) {
        try {
            question.run();
            return Optional.empty();
        } catch (Rejected e) {
            if (!Rejected.is(e, SuppressionRejection.DIAL_FORBIDDEN)) {
                throw e;
            }
            List<String> rules = List.of(
                    e.rejection().details().getOrDefault("refused_by", "").split(" ", -1));
            return Optional.of(
                    rules.contains(CallingRule.OWN_SUPPRESSION.name())
                            ? CallOutcome.SUPPRESSED
                            : CallOutcome.FORBIDDEN_BY_RULE);
        }
    }
}
