package io.ringledger.api.audit;

import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one command did to one resource.
 *
 * @param position of its first event in the log
 * @param actor a user id, {@code twilio} or {@code system}
 * @param action what was done, for example {@code login}
 * @param resource kind of what it was done to, for example {@code call}
 * @param resourceId what it was done to; {@code null} where that has no id of its own, or one that is no business of clients
 * @param succeeded whether it was done, or refused
 * @param event name of the first event in the log
 * @param operation method and route of the request that began it, or what an automation was about
 * @param requestId the request that began it
 * @param times how often, where repetitions were put together; else 1
 * @param recordedAt our clock, UTC
 */
public record AuditEntryView(
        long position,
        String actor,
        String action,
        String resource,
        @Nullable ResourceId resourceId,
        boolean succeeded,
        String event,
        String operation,
        String requestId,
        int times,
        Instant recordedAt) {}
