package io.ringledger.command.escalations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.ClaimAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.EndWithCall;
import io.ringledger.api.escalations.EscalationCommand.ExpireTransfer;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegRefused;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerNotSent;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerSent;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.api.escalations.EscalationCommand.TransferCommand;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.escalations.EscalationState.Accepted;
import io.ringledger.command.escalations.EscalationState.Closed;
import io.ringledger.command.escalations.EscalationState.Missing;
import io.ringledger.command.escalations.EscalationState.Waiting;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.escalations.AgentLegReleased;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.TransferFailed;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TransferFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDeciderTest {
    private static final EscalationId ID = EscalationId.of(31);
    private static final CallId CALL = CallId.of(5104);
    private static final AgentId AGENT = AgentId.of(7);
    private static final AttemptId ATTEMPT = AttemptId.of(3);
    private static final AttemptId OTHER = AttemptId.of(2);
    private static final CallSid CUSTOMER = new CallSid("CA" + "c".repeat(32));
    private static final CallSid LEG = new CallSid("CA" + "a".repeat(32));
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant LATE = AT.plus(TransferRules.PATIENCE);

    private static final RequestTransfer REQUEST = request(ATTEMPT, AGENT);
    private static final Map<String, EscalationCommand> COMMANDS = Map.ofEntries(
            Map.entry("request", REQUEST),
            Map.entry("claim", new ClaimAgentLeg(ID, ATTEMPT, AT)),
            Map.entry("claim, just in time", new ClaimAgentLeg(ID, ATTEMPT, AT.plus(TransferDecider.FRESH))),
            Map.entry(
                    "claim, late",
                    new ClaimAgentLeg(
                            ID, ATTEMPT, AT.plus(TransferDecider.FRESH).plusNanos(1))),
            Map.entry("claim, other", new ClaimAgentLeg(ID, OTHER, AT)),
            Map.entry("placed", new RecordAgentLeg(ID, ATTEMPT, LEG, AT)),
            Map.entry("placed, other", new RecordAgentLeg(ID, OTHER, LEG, AT)),
            Map.entry("refused", new RecordAgentLegRefused(ID, ATTEMPT, AT)),
            Map.entry("refused, other", new RecordAgentLegRefused(ID, OTHER, AT)),
            Map.entry("rings", report(CarrierStatus.RINGING, null)),
            Map.entry("picked up", report(CarrierStatus.IN_PROGRESS, AnsweredBy.HUMAN)),
            Map.entry("machine", report(CarrierStatus.IN_PROGRESS, AnsweredBy.MACHINE)),
            Map.entry("busy", report(CarrierStatus.BUSY, null)),
            Map.entry("hung up", report(CarrierStatus.COMPLETED, null)),
            Map.entry("rings, other", new RecordAgentLegReport(ID, OTHER, carrier(CarrierStatus.RINGING, null))),
            Map.entry("busy, other", new RecordAgentLegReport(ID, OTHER, carrier(CarrierStatus.BUSY, null))),
            Map.entry("agent joins", new RecordJoined(ID, ATTEMPT, LEG, AT)),
            Map.entry("customer joins", new RecordJoined(ID, ATTEMPT, CUSTOMER, AT)),
            Map.entry("sent", new RecordCustomerSent(ID, ATTEMPT, CUSTOMER, AT)),
            Map.entry("sent, other", new RecordCustomerSent(ID, OTHER, CUSTOMER, AT)),
            Map.entry("not sent", new RecordCustomerNotSent(ID, ATTEMPT, AT)),
            Map.entry("expire", new ExpireTransfer(ID, ATTEMPT, LATE)),
            Map.entry(
                    "expire, not begun",
                    new ExpireTransfer(
                            ID, ATTEMPT, AT.plus(TransferDecider.FRESH).plusNanos(1))),
            Map.entry("expire, early", new ExpireTransfer(ID, ATTEMPT, LATE.minusNanos(1))),
            Map.entry("expire, other", new ExpireTransfer(ID, OTHER, LATE)));

    private static final Map<String, EscalationState> STATES = states();

    private static Map<String, EscalationState> states() {
        Map<String, EscalationState> states = new LinkedHashMap<>();
        states.put("missing", new Missing());
        states.put("waiting", new Waiting(CALL, false));
        states.put("accepted", new Accepted(CALL, AGENT, null));
        states.put("requested", after(states.get("accepted"), REQUEST));
        states.put("claimed", after(states.get("requested"), command("claim")));
        states.put("placed", after(states.get("claimed"), command("placed")));
        states.put("joined", after(states.get("placed"), command("agent joins")));
        states.put("sent", after(states.get("joined"), command("sent")));
        states.put("connected", after(states.get("sent"), command("customer joins")));
        states.put("closed", new Closed(CALL, true));
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command           | missing | waiting | accepted | requested | claimed | placed | joined | sent | connected | closed
            request             | !ESCALATION_NOT_FOUND | . | TransferRequested | . | . | . | . | . | . | .
            claim               | !ESCALATION_NOT_FOUND | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | AgentLegClaimed | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE
            claim, just in time | !ESCALATION_NOT_FOUND | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | AgentLegClaimed | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE
            claim, late         | !ESCALATION_NOT_FOUND | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE
            claim, other        | !ESCALATION_NOT_FOUND | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE | !TRANSFER_NOT_DUE
            placed              | !ESCALATION_NOT_FOUND | AgentLegReleased | AgentLegReleased | AgentLegPlaced | AgentLegPlaced | . | . | . | . | AgentLegReleased
            placed, other       | !ESCALATION_NOT_FOUND | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased
            refused             | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed CustomerReturned EscalationDeclined | . | .
            refused, other      | !ESCALATION_NOT_FOUND | . | . | . | . | . | . | . | . | .
            rings               | !ESCALATION_NOT_FOUND | AgentLegReleased | AgentLegReleased | AgentLegPlaced | AgentLegPlaced | . | . | . | . | AgentLegReleased
            picked up           | !ESCALATION_NOT_FOUND | AgentLegReleased | AgentLegReleased | AgentLegPlaced | AgentLegPlaced | . | . | . | . | AgentLegReleased
            machine             | !ESCALATION_NOT_FOUND | AgentLegReleased | AgentLegReleased | TransferFailed AgentLegReleased EscalationDeclined | TransferFailed AgentLegReleased EscalationDeclined | TransferFailed AgentLegReleased EscalationDeclined | . | . | . | AgentLegReleased
            busy                | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed CustomerReturned EscalationDeclined | . | .
            hung up             | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed CustomerReturned EscalationDeclined | . | .
            rings, other        | !ESCALATION_NOT_FOUND | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased | AgentLegReleased
            busy, other         | !ESCALATION_NOT_FOUND | . | . | . | . | . | . | . | . | .
            agent joins         | !ESCALATION_NOT_FOUND | . | . | AgentLegPlaced AgentJoined | AgentLegPlaced AgentJoined | AgentJoined | . | . | . | .
            customer joins      | !ESCALATION_NOT_FOUND | . | . | . | . | . | CallTransferred | CallTransferred | . | .
            sent                | !ESCALATION_NOT_FOUND | CustomerReturned | CustomerReturned | . | . | . | CustomerSent | . | . | .
            sent, other         | !ESCALATION_NOT_FOUND | CustomerReturned | CustomerReturned | CustomerReturned | CustomerReturned | CustomerReturned | CustomerReturned | . | . | .
            not sent            | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed AgentLegReleased EscalationDeclined | TransferFailed AgentLegReleased EscalationDeclined | TransferFailed AgentLegReleased CustomerReturned EscalationDeclined | . | .
            expire              | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | TransferFailed EscalationDeclined | TransferFailed AgentLegReleased EscalationDeclined | TransferFailed AgentLegReleased EscalationDeclined | CallTransferred | . | .
            expire, not begun   | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | . | . | . | . | . | .
            expire, early       | !ESCALATION_NOT_FOUND | . | . | TransferFailed EscalationDeclined | . | . | . | . | . | .
            expire, other       | !ESCALATION_NOT_FOUND | . | . | . | . | . | . | . | . | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, EscalationDecider::decide);
    }

    @ParameterizedTest(name = "{0} when {1}")
    @CsvSource({
        "busy, placed, BUSY, NOT_REACHED",
        "hung up, placed, ABANDONED, NOT_REACHED",
        "hung up, joined, ABANDONED, NOT_REACHED",
        "machine, claimed, MACHINE, NOT_REACHED",
        "refused, claimed, REFUSED_BY_CARRIER, NOT_CONNECTED",
        "not sent, joined, CUSTOMER_NOT_MOVED, NOT_CONNECTED",
        "expire, joined, CUSTOMER_NOT_MOVED, NOT_CONNECTED",
        "expire, requested, REFUSED_BY_CARRIER, NOT_CONNECTED",
        "expire, claimed, OUTCOME_UNKNOWN, NOT_CONNECTED",
        "expire, placed, NO_ANSWER, NOT_REACHED"
    })
    void aFailureSaysWhyAndGivesTheCustomerBack(
            String command, String state, TransferFailure why, DeclineReason declined) {
        var events = EscalationDecider.decide(Objects.requireNonNull(STATES.get(state)), command(command));
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        TransferFailed.class, e -> assertThat(e.reason()).isEqualTo(why));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        EscalationDeclined.class, e -> assertThat(e.reason()).isEqualTo(declined));
        EscalationState after = Objects.requireNonNull(STATES.get(state));
        for (var event : events) {
            after = EscalationState.evolve(after, event);
        }
        assertThat(after).isEqualTo(new Waiting(CALL, false));
    }

    @Test
    void whoeverIsDoneIsNotKeptOnTheTelephone() {
        for (var done : List.of(new CompleteEscalation(ID, AT), new EndWithCall(ID, AT))) {
            assertThat(EscalationDecider.decide(Objects.requireNonNull(STATES.get("connected")), done))
                    .containsExactly(
                            new EscalationCompleted(ID, CALL, AGENT, AT),
                            new AgentLegReleased(ID, CALL, ATTEMPT, LEG, AT));
        }
    }

    @Test
    void whoGivesUpBeforeTheAgentIsThereWasNotServed() {
        for (String state : List.of("requested", "claimed", "placed", "joined", "sent")) {
            EscalationState onTheWay = Objects.requireNonNull(STATES.get(state));
            assertThat(EscalationDecider.decide(onTheWay, new EndWithCall(ID, AT)))
                    .as(state)
                    .startsWith(new EscalationCancelled(ID, CALL, AGENT, CancelReason.CALL_ENDED, AT));
            assertThatThrownBy(() -> EscalationDecider.decide(onTheWay, new CompleteEscalation(ID, AT)))
                    .as(state)
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(TransferCommand.class.getPermittedSubclasses());
    }

    /** What the carrier says comes in any order and any number of times: the agent is waited for once, or not at all. */
    @Test
    void whateverOrderTheCarrierSpeaksIn() {
        var random = new Random(7);
        List<EscalationCommand> said =
                List.of(command("placed"), command("rings"), command("picked up"), command("agent joins"));
        for (int round = 0; round < 500; round++) {
            List<EscalationCommand> order = new ArrayList<>(said);
            order.addAll(said.subList(0, random.nextInt(said.size())));
            java.util.Collections.shuffle(order, random);
            EscalationState state = Objects.requireNonNull(STATES.get("claimed"));
            List<String> events = new ArrayList<>();
            for (EscalationCommand command : order) {
                for (var event : EscalationDecider.decide(state, command)) {
                    events.add(event.getClass().getSimpleName());
                    state = EscalationState.evolve(state, event);
                }
            }
            assertThat(events).containsExactly("AgentLegPlaced", "AgentJoined");
            assertThat(state).isEqualTo(STATES.get("joined"));
        }
    }

    @Test
    void anotherAgentIsCalledByAnAttemptOfItsOwn() {
        EscalationState again = new Accepted(CALL, AgentId.of(8), null);
        EscalationState requested = after(again, request(AttemptId.of(4), AgentId.of(8)));
        assertThat(EscalationDecider.decide(again, request(AttemptId.of(4), AGENT)))
                .as("meant for somebody else")
                .isEmpty();
        assertThat(EscalationDecider.decide(requested, command("busy"))).isEmpty();
        assertThat(EscalationDecider.decide(requested, command("agent joins"))).isEmpty();
        assertThat(EscalationDecider.decide(requested, command("expire"))).isEmpty();
    }

    private static RequestTransfer request(AttemptId attempt, AgentId agent) {
        return new RequestTransfer(
                ID,
                attempt,
                agent,
                new PhoneNumber("+12125550123"),
                new PhoneNumber("+15005550006"),
                CUSTOMER,
                true,
                AT);
    }

    private static RecordAgentLegReport report(CarrierStatus status, @Nullable AnsweredBy by) {
        return new RecordAgentLegReport(ID, ATTEMPT, carrier(status, by));
    }

    private static CarrierReport carrier(CarrierStatus status, @Nullable AnsweredBy by) {
        return new CarrierReport(LEG, status, 1, null, null, by, AT);
    }

    private static EscalationCommand command(String name) {
        return Objects.requireNonNull(COMMANDS.get(name));
    }

    private static EscalationState after(@Nullable EscalationState state, EscalationCommand command) {
        EscalationState next = Objects.requireNonNull(state);
        for (var event : EscalationDecider.decide(next, command)) {
            next = EscalationState.evolve(next, event);
        }
        return next;
    }
}
