package io.ringledger.query.escalations;

import io.ringledger.api.escalations.EscalationView;
import io.ringledger.events.escalations.EscalationEvent;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as kept for reading.
 *
 * @param updatedAt recorded time of the last event
 */
record EscalationDocument(TenantId tenant, Request request, Handling handling, Instant updatedAt) {
    /** What was asked for. */
    record Request(
            EscalationId id,
            CallId callId,
            @Nullable BusinessId businessId,
            String trigger,
            Attributes details,
            Attributes context,
            AgentWish wish,
            PersonalText summary,
            Instant at) {
        static Request of(EscalationRequested e) {
            return new Request(
                    e.escalationId(),
                    e.callId(),
                    e.businessId(),
                    e.trigger(),
                    e.details(),
                    e.context(),
                    e.wish(),
                    e.summary(),
                    Handling.millis(e.requestedAt()));
        }
    }

    /** @throws IllegalStateException if the event does not follow from what is known */
    static EscalationDocument after(@Nullable EscalationDocument before, RecordedEvent recorded) {
        EscalationEvent event = (EscalationEvent) recorded.payload();
        Instant at = Handling.millis(recorded.recordedAt());
        if (before != null) {
            return new EscalationDocument(before.tenant, before.request, before.handling.after(event), at);
        }
        if (event instanceof EscalationRequested requested) {
            return new EscalationDocument(recorded.tenant(), Request.of(requested), Handling.NONE, at);
        }
        throw new IllegalStateException("an escalation without a beginning");
    }

    EscalationView view() {
        return new EscalationView(
                request.id,
                request.callId,
                request.businessId,
                handling.status(),
                request.trigger,
                request.details,
                request.context,
                request.wish,
                request.summary,
                handling.queued(),
                handling.agentId(),
                handling.agentName(),
                handling.answerBy(),
                handling.declined(),
                handling.cancelReason(),
                handling.transfer(),
                request.at,
                handling.acceptedAt(),
                handling.closedAt(),
                updatedAt);
    }
}
