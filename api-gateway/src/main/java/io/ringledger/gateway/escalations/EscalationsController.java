package io.ringledger.gateway.escalations;

import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.escalations.Escalation.Changed;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** What agents and supervisors make of escalations, in the manager document's words and beyond its operations. */
@ManagerApi("/api/v1/escalations")
final class EscalationsController {
    private final Messages messages;
    private final EscalationDesk desk;

    EscalationsController(Messages messages, EscalationDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists escalations: pending ones oldest first, as they are served, others newest first")
    @GetMapping
    @Needs(Permission.ESCALATIONS_READ)
    @Audited(AuditedData.ESCALATION)
    Mono<Page<Escalation>> list(@QueryParameters EscalationListQuery query, Cause cause) {
        ListEscalations list = query.toQuery();
        return messages.query(list, EscalationPage.class, cause)
                .map(page -> new Page<>(
                        "escalations",
                        page.escalations().stream().map(Escalation::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @Operation(summary = "Shows an escalation")
    @GetMapping("/{escalation_id}")
    @Needs(Permission.ESCALATIONS_READ)
    @Audited(value = AuditedData.ESCALATION, id = "escalation_id", prefix = "esc")
    Mono<Escalation.Shown> find(@PathVariable("escalation_id") EscalationId id, Cause cause) {
        return desk.find(id, cause).map(Escalation.Shown::of);
    }

    @Operation(summary = "Lets the assigned agent take the call")
    @PostMapping("/{escalation_id}/accept")
    @Needs(Permission.ESCALATIONS_MANAGE)
    Mono<Changed> accept(@PathVariable("escalation_id") EscalationId id, Cause cause) {
        return desk.change(
                new AcceptEscalation(id, desk.now()),
                view -> view.status() != EscalationStatus.PENDING,
                "The agent has the call",
                cause);
    }

    @Operation(summary = "Lets the assigned agent not take the call; another one is asked")
    @PostMapping("/{escalation_id}/decline")
    @Needs(Permission.ESCALATIONS_MANAGE)
    Mono<Changed> decline(@PathVariable("escalation_id") EscalationId id, Cause cause) {
        return desk.find(id, cause)
                .map(EscalationView::declined)
                .flatMap(before -> desk.change(
                        new DeclineEscalation(id, DeclineReason.DECLINED, desk.now()),
                        view -> view.declined() > before,
                        "Another agent is asked",
                        cause));
    }

    @Operation(summary = "Lets the agent be done with the call")
    @PostMapping("/{escalation_id}/complete")
    @Needs(Permission.ESCALATIONS_MANAGE)
    Mono<Changed> complete(@PathVariable("escalation_id") EscalationId id, Cause cause) {
        return desk.change(
                new CompleteEscalation(id, desk.now()),
                view -> view.status().isFinal(),
                "The escalation is completed",
                cause);
    }

    @Operation(summary = "Takes an escalation back that no agent has accepted")
    @PostMapping("/{escalation_id}/cancel")
    @Needs(Permission.ESCALATIONS_MANAGE)
    Mono<Changed> cancel(@PathVariable("escalation_id") EscalationId id, Cause cause) {
        return desk.change(
                new CancelEscalation(id, CancelReason.WITHDRAWN, desk.now()),
                view -> view.status().isFinal(),
                "The escalation is cancelled",
                cause);
    }
}
