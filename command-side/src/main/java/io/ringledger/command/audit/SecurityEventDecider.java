package io.ringledger.command.audit;

import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.audit.SecurityEventCommand;
import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.audit.SecurityEventCommand.ResolveSecurityEvent;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.audit.SecurityEventState.Missing;
import io.ringledger.command.audit.SecurityEventState.Resolved;
import io.ringledger.command.audit.SecurityEventState.Unresolved;
import io.ringledger.events.audit.SecurityEvent;
import io.ringledger.events.audit.SecurityEventRaised;
import io.ringledger.events.audit.SecurityEventResolved;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;

/** What becomes of a command at a security event. Once resolved it stays so: what happens again is another one. */
final class SecurityEventDecider {
    private SecurityEventDecider() {}

    static List<SecurityEvent> decide(SecurityEventState state, SecurityEventCommand command) {
        return switch (command) {
            case RaiseSecurityEvent c -> raise(state, c);
            case ResolveSecurityEvent c -> resolve(state, c);
        };
    }

    private static List<SecurityEvent> raise(SecurityEventState state, RaiseSecurityEvent c) {
        return switch (state) {
            case Missing _ -> List.of(new SecurityEventRaised(c.securityEventId(), c.type(), c.severity(), c.at()));
            case Unresolved _, Resolved _ -> List.of();
        };
    }

    private static List<SecurityEvent> resolve(SecurityEventState state, ResolveSecurityEvent c) {
        return switch (state) {
            case Unresolved _ ->
                List.of(new SecurityEventResolved(
                        c.securityEventId(), new SubjectId(c.securityEventId().value()), c.note(), c.at()));
            case Resolved _ ->
                throw new Rejected(
                        AuditRejection.SECURITY_EVENT_RESOLVED, c.securityEventId() + " was resolved before");
            case Missing _ -> throw notFound(c.securityEventId());
        };
    }

    static Rejected notFound(SecurityEventId id) {
        return new Rejected(AuditRejection.SECURITY_EVENT_NOT_FOUND, "no security event " + id);
    }
}
