package io.ringledger.api.audit;

import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** What can be asked about security events. The tenant is the metadata's. */
public sealed interface SecurityEventQuery {
    /** One; answers a {@link SecurityEventView} or is refused with SECURITY_EVENT_NOT_FOUND. */
    record FindSecurityEvent(SecurityEventId securityEventId) implements SecurityEventQuery {}

    /**
     * A part of them, newest first; answers a {@link SecurityEventPage}.
     *
     * @param resolved {@code null} for both
     * @param severity {@code null} for all
     */
    record ListSecurityEvents(
            @Nullable Boolean resolved, @Nullable Severity severity, long offset, int limit)
            implements SecurityEventQuery {
        public ListSecurityEvents {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0, limit at 1");
            }
        }
    }
}
