package io.ringledger.gateway.security;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * Who calls, as a verified token says.
 *
 * @param tenantId whose data the caller sees
 * @param tokenId {@code jti} of the token
 * @param expiresAt when the token ends, UTC
 */
public record Caller(UserId userId, TenantId tenantId, Set<Role> roles, String tokenId, Instant expiresAt) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether any of the caller's roles allows it. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
