package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.LegalHoldView;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's data must be kept.
 *
 * @param refusedRequests deletions that the hold stopped once they had been begun
 */
record LegalHold(
        SubjectId subjectId,
        boolean held,
        @Nullable PersonalText reason,
        @Nullable String placedBy,
        @Nullable Instant placedAt,
        @Nullable Instant liftedAt,
        List<DataRequestId> refusedRequests) {
    static LegalHold of(LegalHoldView view) {
        return new LegalHold(
                view.subject(),
                view.held(),
                view.reason(),
                view.placedBy(),
                view.placedAt(),
                view.liftedAt(),
                view.refused());
    }
}
