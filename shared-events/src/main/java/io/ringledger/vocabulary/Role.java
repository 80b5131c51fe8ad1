package io.ringledger.vocabulary;

import java.util.Set;

/** What a user does within a tenant: the roles that every tenant has, beside those it defines. */
public enum Role {
    OWNER,
    ADMIN,
    SUPERVISOR,
    AGENT,
    ANALYST,
    COMPLIANCE_OFFICER,
    INTEGRATION;

    /** What the role allows. */
    public Set<Permission> permissions() {
        return RolePermissions.of(this);
    }
}
