package io.ringledger.api.audit;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a security event. */
public sealed interface SecurityEventCommand {
    SecurityEventId securityEventId();

    /** Let there be one; silent when there is. */
    record RaiseSecurityEvent(
            @TargetAggregateIdentifier SecurityEventId securityEventId,
            SecurityEventType type,
            Severity severity,
            Instant at)
            implements SecurityEventCommand {}

    /**
     * Be done with it.
     *
     * @throws io.ringledger.api.rejections.Rejected SECURITY_EVENT_NOT_FOUND, SECURITY_EVENT_RESOLVED if somebody was before
     */
    record ResolveSecurityEvent(
            @TargetAggregateIdentifier SecurityEventId securityEventId, PersonalText note, Instant at)
            implements SecurityEventCommand {}
}
