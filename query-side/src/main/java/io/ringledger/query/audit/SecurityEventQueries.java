package io.ringledger.query.audit;

import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventQuery.FindSecurityEvent;
import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.api.rejections.Rejected;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about security events. */
final class SecurityEventQueries {
    private final SecurityEventRepository events;

    SecurityEventQueries(SecurityEventRepository events) {
        this.events = events;
    }

    @QueryHandler
    SecurityEventView find(FindSecurityEvent query, MetaData asked) {
        return events.find(query.securityEventId().value(), asked)
                .orElseThrow(() -> new Rejected(AuditRejection.SECURITY_EVENT_NOT_FOUND, "no such security event"));
    }

    @QueryHandler
    SecurityEventPage list(ListSecurityEvents query, MetaData asked) {
        return events.list(query, asked);
    }
}
