package io.ringledger.api.rejections;

/** Refusals that belong to no context. */
public enum PlatformRejection implements RejectionCode {
    /** Input of the wrong shape. */
    VALIDATION_ERROR,
    /** No token, or not a valid one. */
    UNAUTHORIZED,
    /** The token is good, the permission is missing. */
    FORBIDDEN,
    /** Nothing of this id, or not of this tenant. */
    NOT_FOUND,
    /** Somebody else changed it at the same time; reading again and trying again may help. */
    CONFLICT,
    /** It is not, or no longer, the version that was to be changed; reading it again tells what it is. */
    VERSION_CONFLICT,
    /** Too many requests. */
    RATE_LIMITED,
    /** The store cannot take writes now, for example because the disk is full. */
    STORAGE_UNAVAILABLE,
    /** A part of the platform cannot be reached now. */
    SERVICE_UNAVAILABLE,
    /** Ours to mend. */
    INTERNAL_ERROR
}
