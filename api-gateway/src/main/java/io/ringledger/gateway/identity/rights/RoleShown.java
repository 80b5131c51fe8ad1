package io.ringledger.gateway.identity.rights;

import io.ringledger.api.identity.RoleView;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A role.
 *
 * @param id of a role that the company defines its id, else its name
 * @param builtIn whether every company has it
 * @param createdAt {@code null} for a role that every company has
 */
record RoleShown(
        String id,
        String name,
        @Nullable String description,
        List<Permission> permissions,
        boolean builtIn,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {
    RoleShown {
        permissions = List.copyOf(permissions);
    }

    static RoleShown of(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return new RoleShown(
                name, name, null, role.permissions().stream().sorted().toList(), true, null, null);
    }

    static RoleShown of(RoleView role) {
        return new RoleShown(
                role.roleId().value(),
                role.name(),
                role.description(),
                role.permissions().stream().sorted().toList(),
                false,
                role.definedAt(),
                role.revisedAt());
    }

    /** All roles of a company. */
    record All(List<RoleShown> roles, long total) {
        All {
            roles = List.copyOf(roles);
        }
    }
}
