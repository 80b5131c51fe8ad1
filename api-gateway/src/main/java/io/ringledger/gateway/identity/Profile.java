package io.ringledger.gateway.identity;

import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Memberships;
import io.ringledger.gateway.security.Caller;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Somebody's own account.
 *
 * @param tenantId the company they work for now
 * @param permissions all that they may do there
 * @param tenants the companies they belong to
 * @param createdAt when they were added to the company, UTC
 */
record Profile(
        UserId id,
        PersonalText email,
        PersonalText name,
        TenantId tenantId,
        List<Role> roles,
        List<Permission> permissions,
        List<TenantId> tenants,
        Instant createdAt,
        Instant updatedAt) {
    Profile {
        roles = List.copyOf(roles);
        permissions = List.copyOf(permissions);
        tenants = List.copyOf(tenants);
    }

    static Profile of(Admitted admitted, Memberships all, Caller caller) {
        MemberView member = admitted.member();
        return new Profile(
                member.userId(),
                member.email(),
                member.name(),
                member.tenantId(),
                member.rights().roles().stream().sorted().toList(),
                admitted.permissions().stream().sorted().toList(),
                all.all().stream()
                        .filter(each -> Bounds.show(each, caller))
                        .map(MemberView::tenantId)
                        .toList(),
                member.addedAt(),
                member.changedAt());
    }
}
