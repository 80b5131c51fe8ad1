package io.ringledger.events.identity;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company has a role of its own from now on.
 *
 * @param roleId the role
 * @param name what it is called there
 * @param description what it is for; {@code null} where nobody said
 * @param permissions what it allows
 * @param definedAt our clock, UTC
 */
public record RoleDefined(
        RoleId roleId, String name, @Nullable String description, Set<Permission> permissions, Instant definedAt)
        implements RoleEvent {
    public RoleDefined {
        permissions = Set.copyOf(permissions);
    }
}
