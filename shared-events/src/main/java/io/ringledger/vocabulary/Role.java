package io.ringledger.vocabulary;

/** What a user may do within a tenant. */
public enum Role {
    OWNER,
    ADMIN,
    SUPERVISOR,
    AGENT,
    ANALYST,
    COMPLIANCE_OFFICER,
    INTEGRATION
}
