package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Moments;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Source: multitenant document, feature 6; from {@code resource} on beyond the document.
 *
 * @param userId a user's number or id, {@code twilio}, {@code system} or {@code anonymous}
 * @param limit 1 to 1,000, 50 where it is not said; more is cut
 * @param resource kind of what it was done to, or its id
 * @param callId a call's number or id: what was done to the call and to what belongs to it
 * @param startDate date or moment, ISO 8601, UTC where no offset is given
 * @param endDate inclusive
 */
record AuditLogQuery(
        @Nullable String userId,
        @Nullable String action,
        @Nullable Integer limit,
        @Nullable Long offset,
        @Nullable String resource,
        @Nullable String callId,
        @Nullable AuditStatus status,
        @Nullable String requestId,
        @Nullable String startDate,
        @Nullable String endDate) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    ListAuditEntries toQuery() {
        Stretch wanted = Stretch.of(offset, limit);
        return new ListAuditEntries(toFilter(), false, wanted.offset(), wanted.limit());
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if a value is out of range */
    AuditFilter toFilter() {
        Instant from = Moments.first("start_date", startDate);
        Instant to = Moments.last("end_date", endDate);
        ResourceId named = resource != null && ResourceId.isOne(resource) ? new ResourceId(resource) : null;
        return new AuditFilter(
                Actors.parse(userId),
                action,
                named == null ? resource : null,
                status == null ? null : status.succeeded(),
                callId == null ? named : call(callId),
                requestId,
                from,
                to);
    }

    private static ResourceId call(String text) {
        try {
            return new ResourceId(CallId.parse(text).value());
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("call_id", "a call's id");
        }
    }
}
