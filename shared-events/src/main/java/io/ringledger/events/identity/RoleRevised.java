package io.ringledger.events.identity;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role allows other things from now on, or says otherwise what it is for.
 *
 * @param roleId the role
 * @param description what it is for; {@code null} where nobody said
 * @param permissions what it allows, whole
 * @param revisedAt our clock, UTC
 */
public record RoleRevised(RoleId roleId, @Nullable String description, Set<Permission> permissions, Instant revisedAt)
        implements RoleEvent {
    public RoleRevised {
        permissions = Set.copyOf(permissions);
    }
}
