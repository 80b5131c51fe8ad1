package io.ringledger.api.identity;

import io.ringledger.api.rejections.RejectionCode;

/** Why somebody could not be signed in or registered. */
public enum IdentityRejection implements RejectionCode {
    /** No such user, or another password; which of the two is not said. */
    INVALID_CREDENTIALS,
    /** The login name belongs to another user. */
    LOGIN_NAME_TAKEN,
    /** The user exists already. */
    USER_EXISTS
}
