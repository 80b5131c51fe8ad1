package io.ringledger.gateway.suppression;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.suppression.SuppressionQuery.ListNumbers;
import io.ringledger.api.suppression.SuppressionQuery.OwnList;
import io.ringledger.gateway.http.Paging;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are wanted.
 *
 * @param list {@code suppressed} where there is none
 * @param phoneNumber the only one that is wanted, whole: numbers are found by a keyed hash
 * @param reason suppressed for this one, and perhaps for others, too
 */
record SuppressionListQuery(
        @Nullable Integer page,
        @JsonAlias("limit") @Nullable Integer perPage,
        @Nullable OwnList list,
        @JsonAlias("search") @Nullable String phoneNumber,
        @Nullable String defaultRegion,
        @Nullable SuppressionReason reason) {
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
    ListNumbers toQuery(List<GateId> gates) {
        return new ListNumbers(
                Objects.requireNonNullElse(list, OwnList.SUPPRESSED),
                gates.isEmpty() ? null : gates.getFirst(),
                reason,
                (number() - 1L) * limit(),
                limit());
    }
}
