package io.ringledger.api.identity;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role that a company defines.
 *
 * @param description {@code null} where nobody said
 */
public record RoleView(
        RoleId roleId,
        String name,
        @Nullable String description,
        Set<Permission> permissions,
        Instant definedAt,
        Instant revisedAt) {
    public RoleView {
        permissions = Set.copyOf(permissions);
    }
}
