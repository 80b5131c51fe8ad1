package io.ringledger.api.compliance;

import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.SubjectId;

/** What can be asked about consents, holds and requests. The tenant is the metadata's. */
public sealed interface ComplianceQuery {
    /** What a person consents to; answers {@link ConsentsView}, an empty one where nothing is known. */
    record FindConsents(SubjectId subject) implements ComplianceQuery {}

    /** Whether a person's data must be kept; answers {@link LegalHoldView}. */
    record FindLegalHold(SubjectId subject) implements ComplianceQuery {}

    /** One request; answers {@link DataRequestView} or is refused with DATA_REQUEST_NOT_FOUND. */
    record FindDataRequest(DataRequestId requestId) implements ComplianceQuery {}

    /** A page of requests, newest first; answers {@link DataRequestPage}. */
    record ListDataRequests(int page, int limit) implements ComplianceQuery {
        public ListDataRequests {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }
}
