package io.ringledger.api.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's data must be kept.
 *
 * @param reason for what, {@code null} where it need not
 * @param placedBy user who placed the hold
 * @param refused deletions that it kept from being done
 */
public record LegalHoldView(
        SubjectId subject,
        boolean held,
        @Nullable PersonalText reason,
        @Nullable String placedBy,
        @Nullable Instant placedAt,
        @Nullable Instant liftedAt,
        List<DataRequestId> refused) {
    public LegalHoldView {
        refused = List.copyOf(refused);
    }
}
