package io.ringledger.api.audit;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done about the audit log or a security event. */
public enum AuditRejection implements RejectionCode {
    /** There is no such security event in this tenant. */
    SECURITY_EVENT_NOT_FOUND,
    /** It is resolved already. */
    SECURITY_EVENT_RESOLVED,
    /** The log of this installation is not sealed, or not yet: there is no key to sign with. */
    LOG_NOT_SEALED
}
