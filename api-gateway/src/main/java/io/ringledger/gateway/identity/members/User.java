package io.ringledger.gateway.identity.members;

import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.RoleView;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A user as their company sees them.
 *
 * @param role the first of the roles
 * @param roles by name, those that the company defines included
 * @param isActive whether they may do anything at the moment
 */
record User(
        UserId id,
        PersonalText email,
        PersonalText name,
        @Nullable String role,
        List<String> roles,
        TenantId tenantId,
        boolean isActive,
        Instant createdAt,
        Instant updatedAt) {
    User {
        roles = List.copyOf(roles);
    }

    static User of(MemberView member, List<RoleView> defined) {
        List<String> roles = Stream.concat(
                        member.rights().roles().stream()
                                .sorted()
                                .map(role -> role.name().toLowerCase(Locale.ROOT)),
                        defined.stream()
                                .filter(role -> member.rights().definedRoles().contains(role.roleId()))
                                .map(RoleView::name))
                .toList();
        return new User(
                member.userId(),
                member.email(),
                member.name(),
                roles.isEmpty() ? null : roles.getFirst(),
                roles,
                member.tenantId(),
                member.active(),
                member.addedAt(),
                member.changedAt());
    }

    /**
     * What a user may do.
     *
     * @param permissions all of it
     * @param granted what was given beside the roles
     */
    record Allowed(UserId userId, List<String> roles, List<Permission> permissions, List<Permission> granted) {
        Allowed {
            roles = List.copyOf(roles);
            permissions = List.copyOf(permissions);
            granted = List.copyOf(granted);
        }
    }
}
