package io.ringledger.command.escalations.transfers;

import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.AssignAgent;
import io.ringledger.api.escalations.EscalationCommand.ChooseAgent;
import io.ringledger.api.escalations.EscalationCommand.OpenEscalation;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.FakeBridge;
import io.ringledger.command.carrier.legs.LegKeeper;
import io.ringledger.command.carrier.legs.LegOrder;
import io.ringledger.command.escalations.EscalationAggregates;
import io.ringledger.command.escalations.TransferHistory;
import io.ringledger.command.escalations.TransferRules;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.AttemptId;
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
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;

/** An escalation whose agent has said yes and is to be called, what outlives a node, and nodes on the test's thread. */
final class Accepted implements AutoCloseable {
    static final EscalationId ID = EscalationId.of(1);
    static final CallSid CUSTOMER = new CallSid("CA" + "c".repeat(32));

    private static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "POST /accept", "req-1");
    private static final AttemptId ATTEMPT = AttemptId.of(3);
    private static final CallId CALL = CallId.of(7);
    private static final AgentId AGENT = AgentId.of(5);

    final MovableClock clock = new MovableClock();
    final FakeBridge bridge = new FakeBridge();
    private final MapRecords records = new MapRecords();
    private final LocalAxon axon;

    Accepted() {
        axon = new LocalAxon(CAUSE, EscalationAggregates::addTo);
        var now = clock.instant();
        send(new OpenEscalation(
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
                now));
        send(new ChooseAgent(ID, AGENT, now));
        send(new AssignAgent(ID, AGENT, new PersonalText("Ada"), now.plusSeconds(30), now));
        send(new AcceptEscalation(ID, now));
        send(new RequestTransfer(
                ID,
                ATTEMPT,
                AGENT,
                new PhoneNumber("+12125550106"),
                new PhoneNumber("+15005550006"),
                CUSTOMER,
                true,
                now));
    }

    /** One process. */
    final class Node {
        private final Fuse fuse;
        private final Connector connector;
        private final LegKeeper legs;
        private final AnnotationEventHandlerAdapter automation;

        private Node(Fuse fuse) {
            this.fuse = fuse;
            var transfers = OpenTransfer.listIn(fuse.around(DurableRecords.class, records));
            this.connector = new Connector(
                    transfers,
                    fuse.around(Bridge.class, bridge),
                    new TransferHistory(axon.events()),
                    new Orders(new FusedSender(axon.messages(), fuse)),
                    new BoundedPool(1, Runnable::run),
                    clock);
            this.legs = new LegKeeper(
                    LegOrder.listIn(fuse.around(DurableRecords.class, records)),
                    fuse.around(Bridge.class, bridge),
                    new BoundedPool(1, Runnable::run));
            this.automation = new AnnotationEventHandlerAdapter(new TransferAutomation(
                    transfers, connector, legs, axon.events(), Duration.ofSeconds(25), TransferRules.PATIENCE));
        }

        /** Until there is nothing to do now; {@code false} once it is killed. */
        boolean work() {
            return fuse.survives(() -> {
                connector.sweep();
                legs.sweep();
                axon.handleAll(automation, fuse);
            });
        }
    }

    Node node(Fuse fuse) {
        return new Node(fuse);
    }

    /** The carrier says something of the call to the agent. */
    void report(CarrierStatus status) {
        var report = new CarrierReport(FakeBridge.AGENT_LEG, status, 1, null, null, null, clock.instant());
        send(new RecordAgentLegReport(ID, ATTEMPT, report));
    }

    void agentJoins() {
        send(new RecordJoined(ID, ATTEMPT, FakeBridge.AGENT_LEG, clock.instant()));
    }

    void customerJoins() {
        send(new RecordJoined(ID, ATTEMPT, CUSTOMER, clock.instant()));
    }

    void send(EscalationCommand command) {
        axon.send(command);
    }

    boolean isNothingLeft() {
        return records.of("transfers_open").isEmpty()
                && records.of("transfers_legs").isEmpty();
    }

    <T> List<T> log(Class<T> type) {
        return axon.log(type);
    }

    @Override
    public void close() {
        axon.close();
    }
}
