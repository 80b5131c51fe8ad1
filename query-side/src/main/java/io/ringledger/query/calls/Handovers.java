package io.ringledger.query.calls;

import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How calls come into a person's hands, as far as their own events tell. */
final class Handovers {
    private Handovers() {}

    /** The handover after one more event; {@code null} as long as the call was not escalated. */
    static @Nullable CallHandover after(@Nullable CallHandover before, CallEvent event) {
        if (event instanceof CallEscalated escalated) {
            return new CallHandover(escalated.escalationId(), EscalationStatus.PENDING, null, null);
        }
        if (before == null) {
            return null;
        }
        return switch (event) {
            case CallTakenOver taken ->
                new CallHandover(
                        before.escalationId(), EscalationStatus.IN_PROGRESS, taken.agentId(), taken.agentName());
            case CallEscalationClosed closed ->
                new CallHandover(
                        before.escalationId(),
                        closed.completed() ? EscalationStatus.COMPLETED : EscalationStatus.CANCELLED,
                        before.agentId(),
                        before.agentName());
            default -> before;
        };
    }

    /** The call's status, which shows an escalation as long as neither the call nor the escalation is over. */
    static CallStatus status(CallStatus bare, @Nullable CallHandover handover) {
        boolean escalated = handover != null && !handover.status().isFinal();
        return escalated && bare == CallStatus.IN_PROGRESS ? CallStatus.ESCALATED : bare;
    }

    static @Nullable Document write(@Nullable CallHandover handover) {
        if (handover == null) {
            return null;
        }
        Document document = new Document();
        PersonalText agentName = handover.agentName();
        Fields.put(document, "escalationId", handover.escalationId());
        Fields.put(document, "status", handover.status());
        Fields.put(document, "agentId", handover.agentId());
        Fields.put(document, "agentName", agentName == null ? null : agentName.value());
        return document;
    }

    static @Nullable CallHandover read(@Nullable Document document) {
        return document == null
                ? null
                : new CallHandover(
                        new EscalationId(document.getString("escalationId")),
                        EscalationStatus.valueOf(document.getString("status")),
                        Fields.optional(document, "agentId", AgentId::new),
                        Fields.optional(document, "agentName", PersonalText::new));
    }
}
