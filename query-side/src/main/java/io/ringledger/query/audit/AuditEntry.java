package io.ringledger.query.audit;

import io.ringledger.events.audit.AccessEvent;
import io.ringledger.events.audit.AccessRefused;
import io.ringledger.events.audit.DataExported;
import io.ringledger.events.audit.DataRead;
import io.ringledger.platform.messages.Cause;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.ResourceId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry as kept for reading: nothing personal.
 *
 * @param actor a user id, {@code twilio} or {@code system}
 * @param resource id of what it was done to, {@code null} for a list
 * @param event name of the event's class
 * @param times how often, from 1
 */
record AuditEntry(
        TenantId tenant,
        String actor,
        Doing doing,
        @Nullable String resource,
        String event,
        String operation,
        String requestId,
        int times,
        Instant at) {
    /** Payloads stay unread, and personal data encrypted, but for what is known to have none. */
    static AuditEntry of(RecordedEvent recorded) {
        Class<?> type = recorded.message().getPayloadType();
        Doing doing = Doings.of(type)
                .orElseThrow(() -> new IllegalStateException("no word for " + type.getName() + " in an audit log"));
        AuditEntry entry = entry(recorded, doing, type.getSimpleName());
        return AccessEvent.class.isAssignableFrom(type) ? entry.with((AccessEvent) recorded.payload()) : entry;
    }

    private static AuditEntry entry(RecordedEvent recorded, Doing doing, String event) {
        Cause cause = Cause.of(recorded.message().getMetaData());
        return new AuditEntry(
                recorded.tenant(),
                cause.userId(),
                doing,
                recorded.stream(),
                event,
                cause.action(),
                cause.requestId(),
                1,
                recorded.recordedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    private AuditEntry with(AccessEvent access) {
        return switch (access) {
            case DataRead e -> with(doing.action(), e.data(), e.resourceId(), e.times());
            case DataExported e -> with(doing.action(), e.data(), e.resourceId(), e.times());
            case AccessRefused e ->
                new AuditEntry(tenant, actor, doing, null, event, operation, requestId, e.times(), at);
        };
    }

    private AuditEntry with(String action, AuditedData data, @Nullable ResourceId id, int times) {
        Doing what = new Doing(action, data.name().toLowerCase(Locale.ROOT), true);
        return new AuditEntry(
                tenant, actor, what, id == null ? null : id.value(), event, operation, requestId, times, at);
    }
}
