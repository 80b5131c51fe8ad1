package io.ringledger.api.quality;

import io.ringledger.api.rejections.RejectionCode;

/** Why something about quality assurance could not be done. */
public enum QualityRejection implements RejectionCode {
    /** There is no such run in this tenant. */
    QA_RUN_NOT_FOUND
}
