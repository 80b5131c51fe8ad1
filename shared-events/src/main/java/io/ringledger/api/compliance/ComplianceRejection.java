package io.ringledger.api.compliance;

import io.ringledger.api.rejections.RejectionCode;

/** Refusals of the compliance context. */
public enum ComplianceRejection implements RejectionCode {
    /** Nobody of this tenant is named. */
    SUBJECT_NOT_FOUND,
    /** No such request, or not of this tenant. */
    DATA_REQUEST_NOT_FOUND,
    /** The request is over, or has gone too far for this. */
    DATA_REQUEST_SETTLED,
    /** Who wants their own data deleted does not approve it themselves. */
    OWN_REQUEST,
    /** The person's data must be kept. */
    LEGAL_HOLD,
    /** The person's data is being erased: it is too late to keep it. */
    ERASURE_UNDER_WAY
}
