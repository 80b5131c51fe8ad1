package io.ringledger.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a member was given: roles that every tenant has, roles that this one defined, and single permissions.
 *
 * @param permissions in addition to what the roles allow
 */
public record Rights(Set<Role> roles, Set<RoleId> definedRoles, Set<Permission> permissions) {
    public Rights {
        roles = Set.copyOf(roles);
        definedRoles = Set.copyOf(definedRoles);
        permissions = Set.copyOf(permissions);
    }

    public static Rights of(Set<Role> roles) {
        return new Rights(roles, Set.of(), Set.of());
    }

    /** What the given permissions and the roles that every tenant has allow; defined roles come on top. */
    public Set<Permission> known() {
        Set<Permission> all = EnumSet.of(Permission.OWN_ACCOUNT);
        roles.forEach(role -> all.addAll(role.permissions()));
        all.addAll(permissions);
        return Set.copyOf(all);
    }
}
