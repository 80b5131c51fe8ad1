package io.ringledger.api.requests;

import io.ringledger.api.rejections.RejectionCode;

/** Why a request is not done under the key that it names. */
public enum RequestRejection implements RejectionCode {
    /** The same request is being done: its answer will be there in a moment. */
    IN_PROGRESS,
    /** Another request was made under this key. */
    IDEMPOTENCY_KEY_REUSED
}
