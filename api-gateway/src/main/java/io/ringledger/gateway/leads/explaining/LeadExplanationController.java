package io.ringledger.gateway.leads.explaining;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/** Why a lead was called or not, in the dialer document's form. */
@DialerApi("/leads/{lead_id}/explanation")
final class LeadExplanationController {
    private final LeadExplainer explainer;

    LeadExplanationController(LeadExplainer explainer) {
        this.explainer = explainer;
    }

    @Operation(
            summary =
                    "Says why a lead was called or not: all that decided it, as judged at the time, and what it waits for")
    @GetMapping
    @Needs(Permission.LEADS_READ)
    @Audited(value = AuditedData.LEAD, id = "lead_id", prefix = "lead")
    Mono<LeadAccount> explain(
            @PathVariable("lead_id") LeadId leadId, @QueryParameters ExplanationQuery query, Cause cause) {
        return explainer.explain(leadId, query, cause);
    }
}
