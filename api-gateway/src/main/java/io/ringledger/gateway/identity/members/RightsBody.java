package io.ringledger.gateway.identity.members;

import io.ringledger.vocabulary.Permission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be allowed.
 *
 * @param role name of a role that every company has, or name or id of one that this one defines
 * @param roles the same for several
 * @param permissions in addition to what the roles allow
 */
record RightsBody(
        @Nullable String role,
        @Nullable List<String> roles,
        @Nullable Set<Permission> permissions) {

    boolean isEmpty() {
        return role == null && roles == null && permissions == null;
    }

    /** Names of the roles, each once; {@code null} where nothing is said of any. */
    @Nullable
    List<String> names() {
        if (role == null && roles == null) {
            return null;
        }
        return Stream.concat(Stream.ofNullable(role), roles == null ? Stream.of() : roles.stream())
                .distinct()
                .toList();
    }
}
