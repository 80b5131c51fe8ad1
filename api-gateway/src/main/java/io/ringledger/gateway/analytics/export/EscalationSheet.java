package io.ringledger.gateway.analytics.export;

import io.ringledger.api.escalations.EscalationView;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row for each escalation. */
final class EscalationSheet {
    static final List<String> HEADER = List.of(
            "escalation_id",
            "call_id",
            "business_id",
            "requested_at",
            "trigger_type",
            "status",
            "agent_id",
            "agent_name",
            "times_declined",
            "accepted_at",
            "closed_at");

    private EscalationSheet() {}

    static List<String> row(EscalationView escalation, ZoneId zone) {
        return Stream.<@Nullable Object>of(
                        escalation.id(),
                        escalation.callId(),
                        escalation.businessId(),
                        escalation.requestedAt(),
                        escalation.trigger(),
                        escalation.status(),
                        escalation.agentId(),
                        escalation.agentName(),
                        escalation.declined(),
                        escalation.acceptedAt(),
                        escalation.closedAt())
                .map(value -> Cells.text(value, zone))
                .toList();
    }
}
