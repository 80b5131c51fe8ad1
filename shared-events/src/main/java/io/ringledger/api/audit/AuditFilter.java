package io.ringledger.api.audit;

import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are wanted; {@code null} for all.
 *
 * @param actor a user id, {@code twilio} or {@code system}
 * @param action what was done, for example {@code login}
 * @param resource kind of what it was done to, for example {@code call}
 * @param succeeded whether it was done, or refused
 * @param resourceId what it was done to
 * @param requestId the request that began it
 * @param from recorded at or after
 * @param to recorded at or before
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String resource,
        @Nullable Boolean succeeded,
        @Nullable ResourceId resourceId,
        @Nullable String requestId,
        @Nullable Instant from,
        @Nullable Instant to) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null);

    /** The same, from another moment on. */
    public AuditFilter from(@Nullable Instant other) {
        return new AuditFilter(actor, action, resource, succeeded, resourceId, requestId, other, to);
    }

    /** The same, and nothing after a moment. */
    public AuditFilter until(Instant last) {
        Instant end = to == null || to.isAfter(last) ? last : to;
        return new AuditFilter(actor, action, resource, succeeded, resourceId, requestId, from, end);
    }
}
