package io.ringledger.api.suppression;

import io.ringledger.api.rejections.RejectionCode;

/** Refusals of the suppression context. */
public enum SuppressionRejection implements RejectionCode {
    /** A rule forbids the dial; the details say which, and when to ask again. */
    DIAL_FORBIDDEN,
    /** No authorisation that could be claimed: never given, expired, void, or claimed already. */
    NOT_AUTHORISED,
    /** The number is on the own list; that has to be ended first. */
    NUMBER_SUPPRESSED,
    /** Nothing is known of the number, or not by this tenant. */
    NUMBER_NOT_FOUND,
    /** No such list, or not of this tenant. */
    REGISTRY_NOT_FOUND,
    /** The list has no such version. */
    REGISTRY_VERSION_NOT_FOUND,
    /** A list is never followed by one that was obtained before it. */
    REGISTRY_VERSION_OLDER,
    /** Changes were sent to a version that is not the active one any more, or there is none. */
    REGISTRY_BASE_CHANGED,
    /** The entries of the version are not kept (any more): nothing could be looked up in it. */
    REGISTRY_ENTRIES_MISSING
}
