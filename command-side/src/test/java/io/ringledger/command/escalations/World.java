package io.ringledger.command.escalations;

import io.ringledger.api.agents.AgentCommand.AddAgent;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.command.agents.AgentAggregates;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.calls.CallAggregates;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What outlives a node: stores, aggregates, agents, the time. */
final class World implements AutoCloseable {
    static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "POST /api/v1/calls/escalate", "req-1");
    static final EscalationSettings SETTINGS =
            new EscalationSettings(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMillis(500));

    final MovableClock clock = new MovableClock();
    final MapRecords records = new MapRecords();
    final AgentsRead agents = new AgentsRead(this::log);

    private final LocalAxon axon;

    World() {
        axon = new LocalAxon(
                CAUSE,
                axon -> AgentAggregates.addTo(CallAggregates.addTo(axon))
                        .registerQueryHandler(c -> agents)
                        .configureAggregate(EscalationAggregate.class));
    }

    EventStore events() {
        return axon.events();
    }

    MessageSender messages() {
        return axon.messages();
    }

    void handleAll(AnnotationEventHandlerAdapter automation, Fuse fuse) {
        axon.handleAll(automation, fuse);
    }

    /** Everything that has happened, in order. */
    Stream<?> log() {
        return axon.log().map(EventMessage::getPayload);
    }

    AgentId agent(int number, String... skills) {
        AgentId id = AgentId.of(number);
        var profile = new AgentProfile(
                new PersonalText("agent " + number),
                new PersonalText("agent@example.org"),
                null,
                null,
                Attributes.NONE);
        send(new AddAgent(id, profile, new AgentDuties(List.of(skills), List.of()), true, true, clock.instant()));
        clock.pass(Duration.ofSeconds(1));
        return id;
    }

    /** A call on which somebody talks, and that is to be handed over. */
    EscalationId escalate(int number, AgentWish wish) {
        CallId call = CallId.of(number);
        send(new ReceiveCall(
                call,
                new SubjectId("subj_" + "a".repeat(32)),
                new PhoneNumber("+14155550123"),
                new PhoneNumber("+14155559999"),
                sid(call),
                clock.instant()));
        report(call, CarrierStatus.IN_PROGRESS, 2);
        EscalationId id = EscalationId.of(number);
        send(new EscalateCall(
                call,
                id,
                "manual",
                EscalationTrigger.Kind.MANUAL,
                Attributes.NONE,
                Attributes.NONE,
                wish,
                clock.instant()));
        clock.pass(Duration.ofSeconds(1));
        return id;
    }

    void hangUp(CallId call) {
        report(call, CarrierStatus.COMPLETED, 3);
    }

    private void report(CallId call, CarrierStatus status, int sequence) {
        send(new RecordCarrierReport(
                call, null, new CarrierReport(sid(call), status, sequence, null, null, null, clock.instant())));
    }

    private static CallSid sid(CallId call) {
        return new CallSid("CA%032x".formatted(call.number()));
    }

    void send(Object command) {
        axon.send(command);
    }

    EscalationState state(EscalationId id) {
        EscalationState state = new EscalationState.Missing();
        for (Object event : events().readEvents(id.value())
                .asStream()
                .map(EventMessage::getPayload)
                .toList()) {
            state = EscalationState.evolve(state, (io.ringledger.events.escalations.EscalationEvent) event);
        }
        return state;
    }

    @Override
    public void close() {
        axon.close();
    }
}
