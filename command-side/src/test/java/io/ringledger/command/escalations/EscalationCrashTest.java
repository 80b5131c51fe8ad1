package io.ringledger.command.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.agents.AgentCommand.SetAgentAvailability;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.escalations.EscalationState.Accepted;
import io.ringledger.command.escalations.EscalationState.Assigned;
import io.ringledger.command.escalations.EscalationState.Closed;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A node is killed before and after each of its steps while two agents serve four customers: one agent says no, one says
 * nothing, one customer hangs up, and two are talked to. Another node goes on. No agent has two calls or keeps one for
 * ever, nobody who waits is forgotten, and the call knows how it ended.
 */
class EscalationCrashTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 400;
    private static final int ROUNDS = 60;

    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void atEveryStep(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, EscalationCrashTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(60);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var world = new World()) {
            AgentId first = world.agent(1, "billing");
            AgentId second = world.agent(2, "billing", "visas");
            List<EscalationId> all = new ArrayList<>();
            all.add(world.escalate(11, new AgentWish(null, List.of("billing"))));
            all.add(world.escalate(12, new AgentWish(null, List.of("visas"))));
            all.add(world.escalate(13, AgentWish.ANYBODY));
            all.add(world.escalate(14, AgentWish.ANYBODY));
            Node node = new Node(world, fuse);
            for (int round = 0; round < ROUNDS; round++) {
                if (!node.work()) {
                    node = new Node(world);
                    assertThat(node.work()).isTrue();
                }
                people(world, all);
                if (round == 20) {
                    backAgain(world);
                }
                if (round == 2) {
                    world.hangUp(CallId.of(14));
                }
                world.clock.pass(Duration.ofSeconds(5));
            }
            check(world, all, List.of(first, second));
            return fuse.isBlown();
        }
    }

    /** Nobody takes the first call when asked first, and nobody answers for the second when asked first. */
    private static void people(World world, List<EscalationId> all) {
        for (EscalationId id : all) {
            boolean declined = world.log()
                    .anyMatch(event -> event instanceof EscalationDeclined one
                            && one.escalationId().equals(id));
            switch (world.state(id)) {
                case Assigned _
                when id.number() == 11 && !declined ->
                    world.send(new DeclineEscalation(id, DeclineReason.DECLINED, world.clock.instant()));
                case Assigned _ when id.number() == 12 && !declined -> {}
                case Assigned _ -> world.send(new AcceptEscalation(id, world.clock.instant()));
                case Accepted _ -> world.send(new CompleteEscalation(id, world.clock.instant()));
                default -> {}
            }
        }
    }

    /** Whoever said nothing takes no calls before saying so again. */
    private static void backAgain(World world) {
        assertThat(world.agents.all()).extracting(AgentView::available).containsExactlyInAnyOrder(true, false);
        world.agents
                .all()
                .forEach(agent -> world.send(new SetAgentAvailability(agent.id(), true, world.clock.instant())));
    }

    private static void check(World world, List<EscalationId> all, List<AgentId> agents) {
        assertThat(all).allSatisfy(id -> assertThat(world.state(id)).isInstanceOf(Closed.class));
        assertThat(world.state(all.get(3))).isEqualTo(new Closed(CallId.of(14), false));
        for (EscalationId id : all.subList(0, 3)) {
            assertThat(world.state(id)).isEqualTo(new Closed(CallId.of(id.number()), true));
        }
        assertThat(world.agents.all())
                .hasSize(agents.size())
                .allSatisfy(agent ->
                        assertThat(agent.callId()).as(agent.id() + " is free").isNull());
        Map<AgentId, CallId> busy = new HashMap<>();
        world.log().forEach(event -> {
            if (event instanceof AgentReserved reserved) {
                assertThat(busy.put(reserved.agentId(), reserved.callId())).isNull();
            } else if (event instanceof AgentReleased released) {
                assertThat(busy.remove(released.agentId())).isEqualTo(released.callId());
            }
        });
        assertThat(count(world, CallEscalated.class)).isEqualTo(4);
        assertThat(count(world, CallTakenOver.class)).isEqualTo(3);
        assertThat(count(world, CallEscalationClosed.class)).isEqualTo(4);
        assertThat(world.log().filter(EscalationDeclined.class::isInstance))
                .extracting(event -> ((EscalationDeclined) event).reason())
                .contains(DeclineReason.DECLINED, DeclineReason.NO_ANSWER);
        assertThat(world.records.of("escalations_open")).isEmpty();
        assertThat(world.records.of("escalations_by_call")).isEmpty();
    }

    private static long count(World world, Class<?> type) {
        return world.log().filter(type::isInstance).count();
    }
}
