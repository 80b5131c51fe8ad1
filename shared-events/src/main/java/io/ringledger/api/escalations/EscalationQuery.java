package io.ringledger.api.escalations;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked about escalations. The tenant is the metadata's. */
public sealed interface EscalationQuery {
    /** One escalation; answers an {@link EscalationView} or is refused with ESCALATION_NOT_FOUND. */
    record FindEscalation(EscalationId escalationId) implements EscalationQuery {}

    /**
     * A page of escalations: open ones oldest first, as they are served, others newest first; answers an
     * {@link EscalationPage}.
     *
     * @param status {@code null} for all
     * @param callId {@code null} for all calls
     * @param from asked for at or after, {@code null} for no restriction
     * @param to asked for at or before, {@code null} for no restriction
     */
    record ListEscalations(
            @Nullable EscalationStatus status,
            @Nullable CallId callId,
            @Nullable Instant from,
            @Nullable Instant to,
            int page,
            int limit)
            implements EscalationQuery {
        public ListEscalations {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }

        /** Whether the one that has waited longest comes first. */
        public boolean oldestFirst() {
            return status == EscalationStatus.PENDING;
        }
    }
}
