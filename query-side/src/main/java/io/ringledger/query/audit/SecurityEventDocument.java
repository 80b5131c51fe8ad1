package io.ringledger.query.audit;

import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.api.audit.SecurityEventView.Resolution;
import io.ringledger.events.audit.SecurityEvent;
import io.ringledger.events.audit.SecurityEventRaised;
import io.ringledger.events.audit.SecurityEventResolved;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A security event as kept for reading. */
record SecurityEventDocument(TenantId tenant, SecurityEventView view) {
    /** @throws IllegalStateException if the event does not follow from what is known */
    static SecurityEventDocument after(@Nullable SecurityEventDocument before, RecordedEvent recorded) {
        Cause cause = Cause.of(recorded.message().getMetaData());
        return switch ((SecurityEvent) recorded.payload()) {
            case SecurityEventRaised e -> new SecurityEventDocument(recorded.tenant(), raised(e, cause));
            case SecurityEventResolved e
            when before != null ->
                new SecurityEventDocument(
                        before.tenant,
                        with(before.view, new Resolution(cause.userId(), e.note(), millis(e.resolvedAt()))));
            case SecurityEventResolved _ -> throw new IllegalStateException("a security event without a beginning");
        };
    }

    private static SecurityEventView raised(SecurityEventRaised e, Cause cause) {
        return new SecurityEventView(
                e.securityEventId(),
                e.type(),
                e.severity(),
                cause.userId(),
                cause.action(),
                cause.requestId(),
                millis(e.raisedAt()),
                null);
    }

    private static SecurityEventView with(SecurityEventView view, Resolution resolution) {
        return new SecurityEventView(
                view.id(),
                view.type(),
                view.severity(),
                view.actor(),
                view.operation(),
                view.requestId(),
                view.raisedAt(),
                resolution);
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
