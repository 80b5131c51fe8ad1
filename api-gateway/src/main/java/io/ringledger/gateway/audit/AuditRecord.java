package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log. Source: multitenant document, feature 6; from {@code actor} on beyond the document.
 *
 * @param id position in the log of the event that it is of
 * @param userId the user's number; 0 for who is no user
 * @param resource kind of what it was done to
 * @param actor the user's id, {@code twilio} or {@code system}
 * @param event name of the event
 * @param operation method and route of the request that began it
 * @param times how often, where repetitions within a minute were put together
 */
record AuditRecord(
        long id,
        long userId,
        String action,
        String resource,
        AuditStatus status,
        Instant timestamp,
        String actor,
        @Nullable ResourceId resourceId,
        String event,
        String operation,
        String requestId,
        @Nullable Integer times) {
    static AuditRecord of(AuditEntryView entry) {
        return new AuditRecord(
                entry.position(),
                Actors.number(entry.actor()),
                entry.action(),
                entry.resource(),
                AuditStatus.of(entry.succeeded()),
                entry.recordedAt(),
                entry.actor(),
                entry.resourceId(),
                entry.event(),
                entry.operation(),
                entry.requestId(),
                entry.times() == 1 ? null : entry.times());
    }

    /** A part of the log. */
    record Logs(List<AuditRecord> logs, long total) {
        Logs {
            logs = List.copyOf(logs);
        }
    }
}
