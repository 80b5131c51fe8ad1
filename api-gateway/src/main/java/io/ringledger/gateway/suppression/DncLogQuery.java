package io.ringledger.gateway.suppression;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.suppression.DncAction;
import io.ringledger.api.suppression.SuppressionQuery.ListDncEntries;
import io.ringledger.gateway.http.Moments;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of what was done about numbers.
 *
 * @param phoneNumber whole: numbers are found by a keyed hash
 * @param actor user id, {@code twilio} or {@code system}
 * @param fromDate date or instant, ISO 8601; a date is its first moment, UTC
 * @param toDate date or instant, ISO 8601; a date is its last moment, UTC
 */
record DncLogQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage,
        @Nullable DncAction action,
        @Nullable String phoneNumber,
        @Nullable String defaultRegion,
        @Nullable String actor,
        @Nullable String fromDate,
        @Nullable String toDate) {
    int number() {
        return Paging.page(page);
    }

    int limit() {
        return Paging.limit(perPage);
    }

    /** The number that is looked for, if any. */
    List<PhoneNumber> wanted() {
        return phoneNumber == null ? List.of() : List.of(NumbersBody.one(phoneNumber, defaultRegion));
    }

    /** @param gates of the number that is looked for, none for all */
    ListDncEntries toQuery(List<GateId> gates) {
        return new ListDncEntries(
                action,
                gates.isEmpty() ? null : gates.getFirst(),
                actor,
                Moments.first("from_date", fromDate),
                Moments.last("to_date", toDate),
                (number() - 1L) * limit(),
                limit());
    }
}
