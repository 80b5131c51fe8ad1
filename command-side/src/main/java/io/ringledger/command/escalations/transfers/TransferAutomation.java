package io.ringledger.command.escalations.transfers;

import io.ringledger.command.carrier.AgentCall;
import io.ringledger.command.carrier.Room;
import io.ringledger.command.carrier.legs.LegKeeper;
import io.ringledger.command.carrier.legs.LegOrder.Kind;
import io.ringledger.events.escalations.AgentJoined;
import io.ringledger.events.escalations.AgentLegReleased;
import io.ringledger.events.escalations.CallTransferred;
import io.ringledger.events.escalations.CustomerReturned;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.events.escalations.TransferFailed;
import io.ringledger.events.escalations.TransferRequested;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableList;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Has the carrier do what the escalation's stream says. Each event may come again. */
@ProcessingGroup(TransferAutomation.GROUP)
@DisallowReplay
final class TransferAutomation {
    static final String GROUP = "transfers";

    private final DurableList<EscalationId, OpenTransfer> transfers;
    private final Connector connector;
    private final LegKeeper legs;
    private final EventStore events;
    private final Duration ringFor;
    private final Duration patience;

    /** @param patience after which a transfer has taken too long, as the escalation sees it */
    TransferAutomation(
            DurableList<EscalationId, OpenTransfer> transfers,
            Connector connector,
            LegKeeper legs,
            EventStore events,
            Duration ringFor,
            Duration patience) {
        this.transfers = transfers;
        this.connector = connector;
        this.legs = legs;
        this.events = events;
        this.ringFor = ringFor;
        this.patience = patience;
    }

    @EventHandler
    void on(TransferRequested event, MetaData metaData) throws InterruptedException {
        Cause cause = Cause.of(metaData);
        var tenant = Objects.requireNonNull(cause.tenantId(), "an escalation belongs to a tenant");
        Room room = new Room(tenant, event.callId(), event.escalationId(), event.attemptId());
        var transfer = new OpenTransfer(room, cause, event.requestedAt().plus(patience), null);
        transfers.put(transfer);
        String briefing = event.briefed() ? SpokenBriefing.of(summary(event.escalationId())) : null;
        connector.call(new AgentCall(room, event.line(), event.agentNumber(), briefing, ringFor), transfer);
    }

    private PersonalText summary(EscalationId id) {
        return ((EscalationRequested) events.readEvents(id.value(), 0).next().getPayload()).summary();
    }

    @EventHandler
    void on(AgentJoined event) {
        transfers
                .find(event.escalationId())
                .filter(open -> open.room().attemptId().equals(event.attemptId()))
                .map(open -> open.with(event.customerLeg()))
                .ifPresent(open -> {
                    transfers.put(open);
                    connector.move(open, event.customerLeg());
                });
    }

    @EventHandler
    void on(CallTransferred event) {
        transfers.remove(event.escalationId());
    }

    @EventHandler
    void on(TransferFailed event) {
        transfers.remove(event.escalationId());
    }

    @EventHandler
    void on(EscalationCompleted event) {
        transfers.remove(event.escalationId());
    }

    @EventHandler
    void on(EscalationCancelled event) {
        transfers.remove(event.escalationId());
    }

    @EventHandler
    void on(AgentLegReleased event) {
        legs.order(event.agentLeg(), Kind.END);
    }

    @EventHandler
    void on(CustomerReturned event) {
        legs.order(event.customerLeg(), Kind.BRING_BACK);
    }
}
