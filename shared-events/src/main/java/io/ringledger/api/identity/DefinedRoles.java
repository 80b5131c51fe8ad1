package io.ringledger.api.identity;

import java.util.List;

/**
 * The roles that a company defines.
 */
public record DefinedRoles(List<RoleView> roles) {
    public DefinedRoles {
        roles = List.copyOf(roles);
    }
}
