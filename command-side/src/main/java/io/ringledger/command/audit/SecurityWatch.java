package io.ringledger.command.audit;

import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.command.automations.Orders;
import io.ringledger.events.audit.AccessRefused;
import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.SignInRefused;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;

/**
 * Which events somebody answerable for security should look at, and how soon: one handler each. The security event has the
 * position of its event as number, so that to be told twice changes nothing.
 */
@ProcessingGroup(SecurityWatch.GROUP)
@DisallowReplay
final class SecurityWatch {
    static final String GROUP = "security-watch";

    private static final int SUSPICIOUS_FAILURES = 3;

    private final Orders orders;

    SecurityWatch(Orders orders) {
        this.orders = orders;
    }

    @EventHandler
    void on(AccessRefused event, TrackingToken place, MetaData metaData) {
        switch (event.refusal()) {
            case PERMISSION_DENIED ->
                raise(SecurityEventType.PERMISSION_DENIED, Severity.MEDIUM, event.at(), place, metaData);
            case TOKEN_REFUSED -> raise(SecurityEventType.TOKEN_REFUSED, Severity.MEDIUM, event.at(), place, metaData);
        }
    }

    @EventHandler
    void on(SignInRefused event, TrackingToken place, MetaData metaData) {
        switch (event.reason()) {
            case WRONG_CREDENTIALS -> wrongCredentials(event, place, metaData);
            case NO_MEMBERSHIP, UNVERIFIED_ADDRESS ->
                raise(SecurityEventType.FAILED_LOGIN_ATTEMPT, Severity.MEDIUM, event.refusedAt(), place, metaData);
            case OTHER_SUBJECT ->
                raise(SecurityEventType.FAILED_LOGIN_ATTEMPT, Severity.HIGH, event.refusedAt(), place, metaData);
            case LOCKED -> {} // was raised when it was locked
        }
    }

    /** People mistype; whoever does it three times in a row may be somebody else. */
    private void wrongCredentials(SignInRefused event, TrackingToken place, MetaData metaData) {
        if (event.lockedUntil() != null) {
            raise(SecurityEventType.ACCOUNT_LOCKED, Severity.HIGH, event.refusedAt(), place, metaData);
        } else {
            Severity severity = event.failures() < SUSPICIOUS_FAILURES ? Severity.LOW : Severity.MEDIUM;
            raise(SecurityEventType.FAILED_LOGIN_ATTEMPT, severity, event.refusedAt(), place, metaData);
        }
    }

    @EventHandler
    void on(RefreshTokenReused event, TrackingToken place, MetaData metaData) {
        raise(SecurityEventType.TOKEN_REUSE, Severity.HIGH, event.reusedAt(), place, metaData);
    }

    /** What belongs to no tenant has nobody who could look at it. */
    private void raise(SecurityEventType type, Severity severity, Instant at, TrackingToken place, MetaData metaData) {
        Cause cause = Cause.of(metaData);
        if (cause.tenantId() != null) {
            SecurityEventId id = SecurityEventId.of(place.position().orElseThrow());
            orders.send(new RaiseSecurityEvent(id, type, severity, at), cause);
        }
    }
}
