package io.ringledger.gateway.identity.rights;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Words;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.Role;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role that a company wants to define.
 *
 * @param name 1 to 100 characters, not that of a role which every company has; not looked at where the role is there
 * @param description at most 500 characters
 * @param permissions what it allows; nothing where it is not said
 */
record RoleBody(
        @Nullable String name,
        @Nullable String description,
        @Nullable Set<Permission> permissions) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;

    /** @throws Rejected VALIDATION_ERROR if it is none */
    String checkedName() {
        String checked = Words.one("name", name, LONGEST_NAME);
        if (Stream.of(Role.values()).anyMatch(role -> role.name().equalsIgnoreCase(checked.replace(' ', '_')))) {
            throw InvalidInput.of("name", "every company has a role of this name");
        }
        return checked;
    }

    /** @throws Rejected VALIDATION_ERROR if it is too long */
    @Nullable
    String checkedDescription() {
        return description == null || description.isBlank()
                ? null
                : Words.one("description", description, LONGEST_DESCRIPTION);
    }

    Set<Permission> allowed() {
        return Objects.requireNonNullElse(permissions, Set.of());
    }
}
