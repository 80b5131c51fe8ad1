package io.ringledger.query.audit;

import io.ringledger.query.projection.JournalProjection;

/** The projection of the audit log, for tests in other packages. */
public final class AuditProjections {
    private AuditProjections() {}

    public static JournalProjection<?> auditLog() {
        return new AuditProjection();
    }
}
