package io.ringledger.gateway.security;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * Who calls, as a verified token or key says.
 *
 * @param tenantId whose data the caller sees
 * @param permissions all that the caller may do there
 * @param issuedAt when the token was issued, or the key looked up, UTC, to the millisecond
 * @param expiresAt when it ends, UTC
 */
public record Caller(
        UserId userId,
        TenantId tenantId,
        Set<Role> roles,
        Set<RoleId> definedRoles,
        Set<Permission> permissions,
        Credential credential,
        Instant issuedAt,
        Instant expiresAt) {

    public Caller {
        roles = Set.copyOf(roles);
        definedRoles = Set.copyOf(definedRoles);
        permissions = Set.copyOf(permissions);
    }

    /** Whether the caller is known for one company only, whatever others they belong to. */
    public boolean isBoundToTenant() {
        return credential instanceof Credential.SignedIn in && in.issuer() != null;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
