package io.ringledger.gateway;

import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Escalations of the one tenant there is in the gateway's tests: whoever is named is asked, else nobody is there. */
final class FakeEscalations {
    private final Map<EscalationId, EscalationView> escalations = Collections.synchronizedMap(new LinkedHashMap<>());

    void clear() {
        escalations.clear();
    }

    void handle(EscalateCall c) {
        AgentId agent = c.wish().agentId();
        put(new EscalationView(
                c.escalationId(),
                c.callId(),
                null,
                EscalationStatus.PENDING,
                c.trigger(),
                c.details(),
                c.context(),
                c.wish(),
                new PersonalText("Inbound call; nothing was said yet."),
                agent == null,
                agent,
                agent == null ? null : new PersonalText("Jane"),
                agent == null ? null : c.at().plusSeconds(30),
                0,
                null,
                null,
                c.at(),
                null,
                null,
                c.at()));
    }

    void handle(EscalationCommand command) {
        EscalationView was = view(command.escalationId());
        switch (command) {
            case AcceptEscalation c -> {
                if (was.agentId() == null) {
                    throw new Rejected(
                            EscalationRejection.ESCALATION_NOT_OPEN, "no agent is asked", Map.of("status", "pending"));
                }
                put(changed(was, EscalationStatus.IN_PROGRESS, null, c.at()));
            }
            case CompleteEscalation c -> put(changed(was, EscalationStatus.COMPLETED, null, c.at()));
            case CancelEscalation c -> put(changed(was, EscalationStatus.CANCELLED, c.reason(), c.at()));
            case DeclineEscalation c -> put(changed(was, EscalationStatus.PENDING, null, c.at()));
            default -> throw new IllegalArgumentException("no front end sends " + command);
        }
    }

    Object answer(EscalationQuery query) {
        return switch (query) {
            case FindEscalation find -> view(find.escalationId());
            case ListEscalations list -> {
                List<EscalationView> found = escalations.values().stream()
                        .filter(each -> list.status() == null || list.status() == each.status())
                        .filter(each -> list.callId() == null || list.callId().equals(each.callId()))
                        .toList();
                yield new EscalationPage(found, found.size());
            }
        };
    }

    private void put(EscalationView view) {
        escalations.put(view.id(), view);
    }

    private static EscalationView changed(
            EscalationView was, EscalationStatus status, @Nullable CancelReason reason, Instant at) {
        boolean declined = status == EscalationStatus.PENDING;
        return new EscalationView(
                was.id(),
                was.callId(),
                was.businessId(),
                status,
                was.trigger(),
                was.details(),
                was.context(),
                was.wish(),
                was.summary(),
                declined,
                declined ? null : was.agentId(),
                declined ? null : was.agentName(),
                null,
                was.declined() + (declined ? 1 : 0),
                reason,
                was.transfer(),
                was.requestedAt(),
                status == EscalationStatus.IN_PROGRESS ? at : was.acceptedAt(),
                status.isFinal() ? at : null,
                at);
    }

    private EscalationView view(EscalationId id) {
        EscalationView view = escalations.get(id);
        if (view == null) {
            throw new Rejected(EscalationRejection.ESCALATION_NOT_FOUND, "no such escalation");
        }
        return view;
    }
}
