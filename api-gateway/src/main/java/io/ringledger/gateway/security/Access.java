package io.ringledger.gateway.security;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pair of tokens is to say.
 *
 * @param signIn the sign-in that the tokens belong to
 * @param issuer who vouched for the user; {@code null} for their password
 * @param generation how often its tokens were renewed: each refresh token is good for one renewal
 */
public record Access(
        UserId userId,
        TenantId tenantId,
        Set<Role> roles,
        Set<RoleId> definedRoles,
        Set<Permission> permissions,
        SignInId signIn,
        @Nullable Issuer issuer,
        int generation) {
    public Access {
        roles = Set.copyOf(roles);
        definedRoles = Set.copyOf(definedRoles);
        permissions = Set.copyOf(permissions);
    }
}
