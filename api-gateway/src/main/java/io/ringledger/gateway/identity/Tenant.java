package io.ringledger.gateway.identity;

import io.ringledger.api.identity.MemberView;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.List;

/**
 * A company, as one of its members sees it.
 *
 * @param roles what the member does there
 * @param current whether the member works for it now
 * @param joinedAt when the member was added, UTC
 */
record Tenant(TenantId id, String name, List<Role> roles, boolean current, Instant joinedAt) {
    Tenant {
        roles = List.copyOf(roles);
    }

    static Tenant of(MemberView member, String name, boolean current) {
        return new Tenant(
                member.tenantId(),
                name,
                member.rights().roles().stream().sorted().toList(),
                current,
                member.addedAt());
    }

    /** All of somebody's companies. */
    record All(List<Tenant> tenants, long total) {
        All {
            tenants = List.copyOf(tenants);
        }

        All(List<Tenant> tenants) {
            this(tenants, tenants.size());
        }
    }
}
