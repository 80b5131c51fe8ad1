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
        EscalationStatus status = statusAfter(status(before), event);
        if (before == null || status == null) {
            return null;
        }
        return event instanceof CallTakenOver taken
                ? new CallHandover(before.escalationId(), status, taken.agentId(), taken.agentName())
                : new CallHandover(before.escalationId(), status, before.agentId(), before.agentName());
    }

    /** How far the newest escalation has come after one more event; {@code null} as long as there was none. */
    static @Nullable EscalationStatus statusAfter(@Nullable EscalationStatus before, CallEvent event) {
        return switch (event) {
            case CallEscalated _ -> EscalationStatus.PENDING;
            case CallTakenOver _ -> before == null ? null : EscalationStatus.IN_PROGRESS;
            case CallEscalationClosed closed -> before == null ? null : closedAs(closed);
            default -> before;
        };
    }

    private static EscalationStatus closedAs(CallEscalationClosed closed) {
        return closed.completed() ? EscalationStatus.COMPLETED : EscalationStatus.CANCELLED;
    }

    static @Nullable EscalationStatus status(@Nullable CallHandover handover) {
        return handover == null ? null : handover.status();
    }

    /** Whether a call was handed to a person, or is to be: unless its newest escalation was cancelled. */
    static boolean isEscalated(@Nullable EscalationStatus newest) {
        return newest != null && newest != EscalationStatus.CANCELLED;
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
