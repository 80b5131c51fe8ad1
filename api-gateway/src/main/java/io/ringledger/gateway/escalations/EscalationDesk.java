package io.ringledger.gateway.escalations;

import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.escalations.Escalation.Changed;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for agents, and says what became of it. */
@Component
public final class EscalationDesk {
    private static final Duration AN_AGENT_IS_FOUND = Duration.ofSeconds(5);

    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    EscalationDesk(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Waits until somebody is asked or nobody is free. Where nobody is, the document wants a refusal; the customer waits
     * all the same, and the refusal names the escalation.
     */
    public Mono<Changed> escalate(CallId callId, EscalateBody body, Cause cause) {
        EscalationId id = ids.next(EscalationId::of, cause);
        EscalateCall command = body.toCommand(callId, id, cause.userId(), now());
        return check(command.wish().agentId(), cause)
                .then(messages.send(command, cause))
                .then(Mono.defer(
                        () -> ReadModel.follow(find(id, cause), EscalationView::isSettledForNow, AN_AGENT_IS_FOUND)))
                .onErrorResume(
                        notYetRead -> Rejected.is(notYetRead, EscalationRejection.ESCALATION_NOT_FOUND),
                        notYet -> Mono.just(begun(command)))
                .map(EscalationDesk::answer);
    }

    private static Changed answer(EscalationView view) {
        if (view.cancelReason() == CancelReason.AGENT_UNAVAILABLE) {
            throw new Rejected(AgentRejection.AGENT_UNAVAILABLE, "The agent takes no call at the moment, or has one");
        }
        if (view.cancelReason() == CancelReason.CALL_ENDED) {
            throw new Rejected(CallRejection.CALL_NOT_IN_PROGRESS, "The call has ended");
        }
        if (view.queued()) {
            throw new Rejected(
                    EscalationRejection.NO_AGENT_AVAILABLE,
                    "No agent is available; the customer waits for the first who is",
                    Map.of("escalation_id", Long.toString(view.id().number())));
        }
        return Changed.of(view, message(view.agentName()));
    }

    private static String message(@Nullable PersonalText agent) {
        return agent == null ? "An agent is looked for" : "Escalated to " + agent.value();
    }

    /** Somebody who is named is looked at first, so that a wrong name changes nothing. */
    private Mono<Void> check(@Nullable AgentId agentId, Cause cause) {
        if (agentId == null) {
            return Mono.empty();
        }
        return messages.query(new FindAgent(agentId), AgentView.class, cause)
                .flatMap(agent -> agent.isReady() && agent.callId() == null
                        ? Mono.<Void>empty()
                        : Mono.error(new Rejected(
                                AgentRejection.AGENT_UNAVAILABLE, "The agent takes no call at the moment, or has one")))
                .then();
    }

    private static EscalationView begun(EscalateCall command) {
        return new EscalationView(
                command.escalationId(),
                command.callId(),
                null,
                EscalationStatus.PENDING,
                command.trigger(),
                command.details(),
                command.context(),
                command.wish(),
                new PersonalText(""),
                false,
                null,
                null,
                null,
                0,
                null,
                null,
                command.at(),
                null,
                null,
                command.at());
    }

    /** Sends what an agent, or somebody for the agent, makes of an escalation, and shows it when it can be read. */
    Mono<Changed> change(EscalationCommand command, Predicate<EscalationView> isShown, String message, Cause cause) {
        return messages.send(command, cause)
                .then(Mono.defer(() -> ReadModel.follow(find(command.escalationId(), cause), isShown)))
                .map(view -> Changed.of(view, message));
    }

    Mono<EscalationView> find(EscalationId id, Cause cause) {
        return messages.query(new FindEscalation(id), EscalationView.class, cause);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
