package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventQuery.FindSecurityEvent;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.MultitenantApi;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.SecurityEventId;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** What somebody answerable for security has to look at. */
@MultitenantApi("/api/v1/compliance/security-events")
final class SecurityEventsController {
    private final Messages messages;
    private final SecurityDesk desk;

    SecurityEventsController(Messages messages, SecurityDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists security events, newest first")
    @Needs(Permission.AUDIT_READ)
    @GetMapping
    @Contract("multitenant.get-compliance-security-events")
    @Audited(AuditedData.SECURITY_EVENT)
    Mono<SecurityEventItem.Events> list(@QueryParameters SecurityEventListQuery query, Cause cause) {
        return messages.query(query.toQuery(), SecurityEventPage.class, cause).map(SecurityEventItem.Events::of);
    }

    @Operation(summary = "Shows one security event")
    @Needs(Permission.AUDIT_READ)
    @GetMapping("/{event_id}")
    @Audited(value = AuditedData.SECURITY_EVENT, id = "event_id", prefix = "secevent")
    Mono<SecurityEventItem> find(@PathVariable("event_id") SecurityEventId id, Cause cause) {
        return messages.query(new FindSecurityEvent(id), SecurityEventView.class, cause)
                .map(SecurityEventItem::of);
    }

    @Operation(summary = "Says what was found and done about a security event; once")
    @Needs(Permission.SECURITY_MANAGE)
    @PostMapping("/{event_id}/resolve")
    Mono<SecurityEventItem> resolve(
            @PathVariable("event_id") SecurityEventId id, @RequestBody ResolveBody body, Cause cause) {
        return desk.resolve(id, body.words(), cause).map(SecurityEventItem::of);
    }
}
