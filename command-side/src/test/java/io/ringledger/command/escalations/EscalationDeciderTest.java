package io.ringledger.command.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.AssignAgent;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.ChooseAgent;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.api.escalations.EscalationCommand.EndWithCall;
import io.ringledger.api.escalations.EscalationCommand.ExpireAssignment;
import io.ringledger.api.escalations.EscalationCommand.OpenEscalation;
import io.ringledger.api.escalations.EscalationCommand.PassOverAgent;
import io.ringledger.api.escalations.EscalationCommand.QueueEscalation;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.escalations.EscalationState.Accepted;
import io.ringledger.command.escalations.EscalationState.Assigned;
import io.ringledger.command.escalations.EscalationState.Choosing;
import io.ringledger.command.escalations.EscalationState.Closed;
import io.ringledger.command.escalations.EscalationState.Missing;
import io.ringledger.command.escalations.EscalationState.Waiting;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationDeciderTest {
    private static final EscalationId ID = EscalationId.of(31);
    private static final CallId CALL = CallId.of(5104);
    private static final AgentId AGENT = AgentId.of(7);
    private static final AgentId OTHER = AgentId.of(8);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant ANSWER_BY = AT.plusSeconds(30);
    private static final PersonalText JANE = new PersonalText("Jane Doe");

    private static final Map<String, EscalationCommand> COMMANDS = Map.ofEntries(
            Map.entry("open", open()),
            Map.entry("choose", new ChooseAgent(ID, AGENT, AT)),
            Map.entry("queue", new QueueEscalation(ID, AT)),
            Map.entry("pass over", new PassOverAgent(ID, AGENT, AT)),
            Map.entry("pass over, other", new PassOverAgent(ID, OTHER, AT)),
            Map.entry("assign", new AssignAgent(ID, AGENT, JANE, ANSWER_BY, AT)),
            Map.entry("assign, other", new AssignAgent(ID, OTHER, JANE, ANSWER_BY, AT)),
            Map.entry("expire", new ExpireAssignment(ID, AGENT, ANSWER_BY)),
            Map.entry("expire, early", new ExpireAssignment(ID, AGENT, ANSWER_BY.minusMillis(1))),
            Map.entry("expire, other", new ExpireAssignment(ID, OTHER, ANSWER_BY)),
            Map.entry("end with call", new EndWithCall(ID, AT)),
            Map.entry("accept", new AcceptEscalation(ID, AT)),
            Map.entry("decline", new DeclineEscalation(ID, DeclineReason.DECLINED, AT)),
            Map.entry("complete", new CompleteEscalation(ID, AT)),
            Map.entry("cancel", new CancelEscalation(ID, CancelReason.WITHDRAWN, AT)));

    private static final Map<String, EscalationState> STATES = states();

    private static Map<String, EscalationState> states() {
        Map<String, EscalationState> states = new LinkedHashMap<>();
        states.put("missing", new Missing());
        states.put("waiting", new Waiting(CALL, false));
        states.put("queued", new Waiting(CALL, true));
        states.put("choosing", new Choosing(CALL, AGENT, true));
        states.put("assigned", new Assigned(CALL, AGENT, ANSWER_BY));
        states.put("accepted", new Accepted(CALL, AGENT, null));
        states.put("completed", new Closed(CALL, true));
        states.put("cancelled", new Closed(CALL, false));
        return states;
    }

    private static OpenEscalation open() {
        return new OpenEscalation(
                ID,
                CALL,
                new SubjectId("subj_" + "a".repeat(32)),
                null,
                "manual",
                EscalationTrigger.Kind.MANUAL,
                Attributes.NONE,
                Attributes.NONE,
                AgentWish.ANYBODY,
                new PersonalText("Inbound call; nothing was said yet."),
                AT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command        | missing               | waiting              | queued               | choosing             | assigned             | accepted             | completed            | cancelled
            open             | EscalationRequested   | .                    | .                    | .                    | .                    | .                    | .                    | .
            choose           | !ESCALATION_NOT_FOUND | AgentChosen          | AgentChosen          | .                    | .                    | .                    | .                    | .
            queue            | !ESCALATION_NOT_FOUND | EscalationQueued     | .                    | .                    | .                    | .                    | .                    | .
            pass over        | !ESCALATION_NOT_FOUND | .                    | .                    | AgentPassedOver      | .                    | .                    | .                    | .
            pass over, other | !ESCALATION_NOT_FOUND | .                    | .                    | .                    | .                    | .                    | .                    | .
            assign           | !ESCALATION_NOT_FOUND | .                    | .                    | AgentAssigned        | .                    | .                    | .                    | .
            assign, other    | !ESCALATION_NOT_FOUND | .                    | .                    | .                    | .                    | .                    | .                    | .
            expire           | !ESCALATION_NOT_FOUND | .                    | .                    | .                    | EscalationDeclined   | .                    | .                    | .
            expire, early    | !ESCALATION_NOT_FOUND | .                    | .                    | .                    | .                    | .                    | .                    | .
            expire, other    | !ESCALATION_NOT_FOUND | .                    | .                    | .                    | .                    | .                    | .                    | .
            end with call    | !ESCALATION_NOT_FOUND | EscalationCancelled  | EscalationCancelled  | EscalationCancelled  | EscalationCancelled  | EscalationCompleted  | .                    | .
            accept           | !ESCALATION_NOT_FOUND | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | EscalationAccepted   | .                    | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN
            decline          | !ESCALATION_NOT_FOUND | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | EscalationDeclined   | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN
            complete         | !ESCALATION_NOT_FOUND | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | EscalationCompleted  | .                    | !ESCALATION_NOT_OPEN
            cancel           | !ESCALATION_NOT_FOUND | EscalationCancelled  | EscalationCancelled  | EscalationCancelled  | EscalationCancelled  | !ESCALATION_NOT_OPEN | !ESCALATION_NOT_OPEN | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, EscalationDecider::decide);
    }

    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EscalationCommand.class.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .collect(Collectors.toSet()));
        assertThat(STATES.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EscalationState.class.getPermittedSubclasses());
    }

    /** Whatever comes in whatever order: at most one agent at a time, and what is over stays so. */
    @Test
    void nothingComesAfterTheEndAndNobodyIsForgotten() {
        List<EscalationCommand> commands = List.copyOf(COMMANDS.values());
        Random random = new Random(5);
        for (int life = 0; life < 500; life++) {
            EscalationState state = new Missing();
            for (int step = 0; step < 30; step++) {
                EscalationState before = state;
                state = after(state, commands.get(random.nextInt(commands.size())));
                AgentId had = EscalationDecider.agentOf(before);
                AgentId has = EscalationDecider.agentOf(state);
                assertThat(had == null || has == null || had.equals(has)).isTrue();
                assertThat(before instanceof Closed && !before.equals(state)).isFalse();
            }
        }
    }

    private static EscalationState after(EscalationState state, EscalationCommand command) {
        EscalationState next = state;
        try {
            for (EscalationEvent event : EscalationDecider.decide(state, command)) {
                next = EscalationState.evolve(next, event);
            }
        } catch (Rejected refused) {
            return state;
        }
        return next;
    }
}
