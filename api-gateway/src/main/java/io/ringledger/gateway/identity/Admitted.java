package io.ringledger.gateway.identity;

import io.ringledger.api.identity.MemberView;
import io.ringledger.gateway.security.Access;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.Credential;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.SignInId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may work for a company now.
 *
 * @param permissions all that they may do there
 */
public record Admitted(MemberView member, Set<Permission> permissions) {
    public Admitted {
        permissions = Set.copyOf(permissions);
    }

    Access access(SignInId signIn, @Nullable Issuer issuer, int generation) {
        return new Access(
                member.userId(),
                member.tenantId(),
                member.rights().roles(),
                member.rights().definedRoles(),
                permissions,
                signIn,
                issuer,
                generation);
    }

    Caller caller(Credential by, Instant now, Instant until) {
        return new Caller(
                member.userId(),
                member.tenantId(),
                member.rights().roles(),
                member.rights().definedRoles(),
                permissions,
                by,
                now,
                until);
    }
}
