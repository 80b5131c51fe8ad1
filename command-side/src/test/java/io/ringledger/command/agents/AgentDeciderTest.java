package io.ringledger.command.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.agents.AgentCommand;
import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.agents.AgentCommand.DeleteAgent;
import io.ringledger.api.agents.AgentCommand.Outcome;
import io.ringledger.api.agents.AgentCommand.ReleaseAgent;
import io.ringledger.api.agents.AgentCommand.ReserveAgent;
import io.ringledger.api.agents.AgentCommand.ReviseAgent;
import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.agents.AgentState.Deleted;
import io.ringledger.command.agents.AgentState.Missing;
import io.ringledger.command.agents.AgentState.Present;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class AgentDeciderTest {
    private static final AgentId ID = AgentId.of(7);
    private static final CallId CALL = CallId.of(1);
    private static final CallId OTHER = CallId.of(2);
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");
    private static final AgentProfile PROFILE = new AgentProfile(
            new PersonalText("Jane Doe"),
            new PersonalText("jane@example.org"),
            new PhoneNumber("+12125550100"),
            "41",
            Attributes.NONE);
    private static final AgentDuties DUTIES = new AgentDuties(List.of("billing"), List.of("support"));

    private static final Map<String, AgentCommand> COMMANDS = Map.ofEntries(
            Map.entry("add", new AddAgent(ID, PROFILE, DUTIES, true, true, AT)),
            Map.entry("revise", revise(null, null)),
            Map.entry("revise, inactive", revise(false, null)),
            Map.entry("revise, available", revise(null, true)),
            Map.entry("be available", new SetAgentAvailability(ID, true, AT)),
            Map.entry("be unavailable", new SetAgentAvailability(ID, false, AT)),
            Map.entry("reserve", new ReserveAgent(ID, CALL, AT)),
            Map.entry("reserve, other", new ReserveAgent(ID, OTHER, AT)),
            Map.entry("release", new ReleaseAgent(ID, CALL, Outcome.HANDLED, AT)),
            Map.entry("release, other", new ReleaseAgent(ID, OTHER, Outcome.HANDLED, AT)),
            Map.entry("say nothing", new ReleaseAgent(ID, CALL, Outcome.NO_ANSWER, AT)),
            Map.entry("delete", new DeleteAgent(ID, AT)));

    private static final Map<String, AgentState> STATES = states();

    private static Map<String, AgentState> states() {
        Map<String, AgentState> states = new LinkedHashMap<>();
        states.put("missing", new Missing());
        states.put("free", new Present(true, true, null));
        states.put("away", new Present(true, false, null));
        states.put("inactive", new Present(false, true, null));
        states.put("on call", new Present(true, true, CALL));
        states.put("on call, away", new Present(true, false, CALL));
        states.put("deleted", new Deleted());
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command         | missing          | free                     | away                                  | inactive                 | on call                  | on call, away                         | deleted
            add               | AgentAdded       | .                        | .                                     | .                        | .                        | .                                     | .
            revise            | !AGENT_NOT_FOUND | AgentRevised             | AgentRevised                          | AgentRevised             | AgentRevised             | AgentRevised                          | !AGENT_NOT_FOUND
            revise, inactive  | !AGENT_NOT_FOUND | AgentRevised             | AgentRevised                          | AgentRevised             | AgentRevised             | AgentRevised                          | !AGENT_NOT_FOUND
            revise, available | !AGENT_NOT_FOUND | AgentRevised             | AgentRevised AgentAvailabilityChanged | AgentRevised             | AgentRevised             | AgentRevised AgentAvailabilityChanged | !AGENT_NOT_FOUND
            be available      | !AGENT_NOT_FOUND | .                        | AgentAvailabilityChanged              | .                        | .                        | AgentAvailabilityChanged              | !AGENT_NOT_FOUND
            be unavailable    | !AGENT_NOT_FOUND | AgentAvailabilityChanged | .                                     | AgentAvailabilityChanged | AgentAvailabilityChanged | .                                     | !AGENT_NOT_FOUND
            reserve           | !AGENT_NOT_FOUND | AgentReserved            | !AGENT_UNAVAILABLE                    | !AGENT_UNAVAILABLE       | .                        | .                                     | !AGENT_NOT_FOUND
            reserve, other    | !AGENT_NOT_FOUND | AgentReserved            | !AGENT_UNAVAILABLE                    | !AGENT_UNAVAILABLE       | !AGENT_UNAVAILABLE       | !AGENT_UNAVAILABLE                    | !AGENT_NOT_FOUND
            release           | !AGENT_NOT_FOUND | .                        | .                                     | .                        | AgentReleased            | AgentReleased                         | .
            release, other    | !AGENT_NOT_FOUND | .                        | .                                     | .                        | .                        | .                                     | .
            say nothing       | !AGENT_NOT_FOUND | .                        | .                                     | .                        | AgentReleased AgentAvailabilityChanged | AgentReleased                         | .
            delete            | !AGENT_NOT_FOUND | AgentDeleted             | AgentDeleted                          | AgentDeleted             | !AGENT_IN_USE            | !AGENT_IN_USE                         | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, AgentDecider::decide);
    }

    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AgentCommand.class.getPermittedSubclasses());
        assertThat(STATES.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AgentState.class.getPermittedSubclasses());
    }

    /** Whatever is asked in whatever order: an agent never has a second call before the first is given back. */
    @Test
    void anAgentNeverHasTwoCalls() {
        List<AgentCommand> commands = List.copyOf(COMMANDS.values());
        Random random = new Random(3);
        for (int life = 0; life < 200; life++) {
            AgentState state = new Present(true, true, null);
            for (int step = 0; step < 40; step++) {
                CallId had = state instanceof Present agent ? agent.call() : null;
                state = after(state, commands.get(random.nextInt(commands.size())));
                CallId has = state instanceof Present agent ? agent.call() : null;
                assertThat(had == null || has == null || had.equals(has)).isTrue();
            }
        }
    }

    private static AgentState after(AgentState state, AgentCommand command) {
        AgentState next = state;
        try {
            for (AgentEvent event : AgentDecider.decide(state, command)) {
                next = AgentState.evolve(next, event);
            }
        } catch (Rejected refused) {
            return state;
        }
        return next;
    }

    private static ReviseAgent revise(@Nullable Boolean active, @Nullable Boolean available) {
        return new ReviseAgent(ID, PROFILE, DUTIES, active, available, AT);
    }
}
