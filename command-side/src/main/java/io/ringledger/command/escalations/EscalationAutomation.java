package io.ringledger.command.escalations;

import io.ringledger.api.agents.AgentCommand.Outcome;
import io.ringledger.api.agents.AgentCommand.ReleaseAgent;
import io.ringledger.api.agents.AgentCommand.ReserveAgent;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.api.escalations.EscalationCommand.AssignAgent;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.EndWithCall;
import io.ringledger.api.escalations.EscalationCommand.OpenEscalation;
import io.ringledger.api.escalations.EscalationCommand.PassOverAgent;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.AgentChosen;
import io.ringledger.events.escalations.AgentPassedOver;
import io.ringledger.events.escalations.CallTransferred;
import io.ringledger.events.escalations.EscalationAccepted;
import io.ringledger.events.escalations.EscalationCancelled;
import io.ringledger.events.escalations.EscalationCompleted;
import io.ringledger.events.escalations.EscalationDeclined;
import io.ringledger.events.escalations.EscalationQueued;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/**
 * Leads a call to an agent and the agent back: escalation, reservation and call are three streams, and each event of one
 * is the cue for the next. All of it may be repeated, for every command is silent where it comes too late.
 */
@ProcessingGroup(EscalationAutomation.GROUP)
@DisallowReplay
final class EscalationAutomation {
    static final String GROUP = "escalations";

    private final OpenCases cases;
    private final AgentFinder finder;
    private final EscalationHistory history;
    private final TransferPlan transfers;
    private final Orders orders;
    private final EscalationSettings settings;
    private final Clock clock;

    EscalationAutomation(
            OpenCases cases,
            AgentFinder finder,
            EscalationHistory history,
            TransferPlan transfers,
            Orders orders,
            EscalationSettings settings,
            Clock clock) {
        this.cases = cases;
        this.finder = finder;
        this.history = history;
        this.transfers = transfers;
        this.orders = orders;
        this.settings = settings;
        this.clock = clock;
    }

    @EventHandler
    void on(CallEscalated event, MetaData metaData) {
        cases.link(event.callId(), event.escalationId());
        Briefing briefing = Briefing.of(history.of(event.callId()), event);
        var open = new OpenEscalation(
                event.escalationId(),
                event.callId(),
                event.party(),
                briefing.businessId(),
                event.trigger(),
                event.kind(),
                event.details(),
                event.context(),
                event.wish(),
                briefing.summary(),
                event.escalatedAt());
        orders.send(open, Cause.of(metaData));
    }

    @EventHandler
    void on(CallEnded event, MetaData metaData) {
        cases.of(event.callId()).ifPresent(id -> orders.send(new EndWithCall(id, clock.instant()), Cause.of(metaData)));
    }

    @EventHandler
    void on(CallEscalationClosed event) {
        if (cases.of(event.callId()).filter(event.escalationId()::equals).isPresent()) {
            cases.unlink(event.callId());
        }
    }

    @EventHandler
    void on(EscalationRequested event, MetaData metaData) {
        cases.put(OpenCase.begun(
                event.escalationId(), event.callId(), event.wish(), event.requestedAt(), Cause.of(metaData)));
        finder.sweep();
    }

    @EventHandler
    void on(EscalationQueued event) {
        cases.change(event.escalationId(), OpenCase::withQueued);
    }

    @EventHandler
    void on(AgentChosen event, MetaData metaData) {
        if (!history.isChosen(event.escalationId(), event.agentId())) {
            return;
        }
        Cause cause = Cause.of(metaData);
        try {
            orders.send(new ReserveAgent(event.agentId(), event.callId(), clock.instant()), cause);
            PersonalText name = orders.ask(new FindAgent(event.agentId()), AgentView.class, cause)
                    .profile()
                    .name();
            var now = clock.instant();
            var answerBy = now.plus(settings.answerWithin());
            orders.send(new AssignAgent(event.escalationId(), event.agentId(), name, answerBy, now), cause);
        } catch (Rejected refused) {
            if (!Rejected.is(refused, AgentRejection.AGENT_UNAVAILABLE)
                    && !Rejected.is(refused, AgentRejection.AGENT_NOT_FOUND)) {
                throw refused;
            }
            release(event.agentId(), event.callId(), Outcome.NOT_TAKEN, cause);
            orders.send(new PassOverAgent(event.escalationId(), event.agentId(), clock.instant()), cause);
        }
    }

    /** The one agent who was asked for is not free: whoever asked is told, and may ask for another. */
    @EventHandler
    void on(AgentPassedOver event, MetaData metaData) {
        boolean wasWanted = cases.find(event.escalationId())
                .filter(open -> !open.mayGoToOthers()
                        && event.agentId().equals(open.wish().agentId()))
                .isPresent();
        if (wasWanted) {
            var cancel = new CancelEscalation(event.escalationId(), CancelReason.AGENT_UNAVAILABLE, clock.instant());
            orders.send(cancel, Cause.of(metaData));
        } else {
            finder.waitsAgain(event.escalationId());
        }
    }

    @EventHandler
    void on(AgentAssigned event) {
        cases.change(event.escalationId(), open -> open.withAsked(event.agentId(), event.answerBy()));
    }

    @EventHandler
    void on(EscalationDeclined event, MetaData metaData) {
        if (!event.agentId().equals(history.agentOf(event.escalationId()))) {
            boolean isSilent = event.reason() == DeclineReason.NO_ANSWER || event.reason() == DeclineReason.NOT_REACHED;
            Outcome outcome = isSilent ? Outcome.NO_ANSWER : Outcome.NOT_TAKEN;
            release(event.agentId(), event.callId(), outcome, Cause.of(metaData));
        }
        cases.change(event.escalationId(), open -> open.withDeclined(event.agentId(), event.declinedAt()));
        finder.waitsAgain(event.escalationId());
        finder.sweep();
    }

    @EventHandler
    void on(EscalationAccepted event, MetaData metaData) {
        Cause cause = Cause.of(metaData);
        Optional<RequestTransfer> transfer = transfers.of(event, cause);
        if (transfer.isPresent()) {
            cases.change(event.escalationId(), OpenCase::withAccepted);
            orders.send(transfer.get(), cause);
        } else {
            takeOver(event.callId(), event.escalationId(), event.agentId(), event.acceptedAt(), cause);
        }
    }

    @EventHandler
    void on(CallTransferred event, MetaData metaData) {
        takeOver(event.callId(), event.escalationId(), event.agentId(), event.transferredAt(), Cause.of(metaData));
    }

    private void takeOver(CallId callId, EscalationId id, AgentId agentId, Instant at, Cause cause) {
        cases.remove(id);
        PersonalText name = history.agentName(id).orElseThrow();
        orders.send(new TakeOverCall(callId, id, agentId, name, at), cause);
    }

    @EventHandler
    void on(EscalationCompleted event, MetaData metaData) {
        Cause cause = Cause.of(metaData);
        cases.remove(event.escalationId());
        release(event.agentId(), event.callId(), Outcome.HANDLED, cause);
        close(event.callId(), event.escalationId(), true, cause);
    }

    @EventHandler
    void on(EscalationCancelled event, MetaData metaData) {
        Cause cause = Cause.of(metaData);
        if (event.agentId() != null) {
            release(event.agentId(), event.callId(), Outcome.NOT_TAKEN, cause);
        }
        cases.remove(event.escalationId());
        close(event.callId(), event.escalationId(), false, cause);
    }

    private void release(AgentId agentId, CallId callId, Outcome outcome, Cause cause) {
        orders.sendUnless(
                AgentRejection.AGENT_NOT_FOUND, new ReleaseAgent(agentId, callId, outcome, clock.instant()), cause);
    }

    private void close(CallId callId, EscalationId id, boolean completed, Cause cause) {
        orders.send(new CloseEscalation(callId, id, completed, clock.instant()), cause);
    }
}
