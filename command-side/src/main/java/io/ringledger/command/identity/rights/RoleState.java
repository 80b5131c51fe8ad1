package io.ringledger.command.identity.rights;

import io.ringledger.events.identity.RoleDefined;
import io.ringledger.events.identity.RoleEvent;
import io.ringledger.events.identity.RoleRevised;
import io.ringledger.events.identity.RoleWithdrawn;
import io.ringledger.vocabulary.Permission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a role stands that a company defines. */
sealed interface RoleState {
    /** There is none of this name, or none any more. */
    record Missing() implements RoleState {}

    /**
     * Members can have it.
     *
     * @param description {@code null} where nobody said
     */
    record Defined(@Nullable String description, Set<Permission> permissions) implements RoleState {
        public Defined {
            permissions = Set.copyOf(permissions);
        }
    }

    static RoleState evolve(RoleEvent event) {
        return switch (event) {
            case RoleDefined e -> new Defined(e.description(), e.permissions());
            case RoleRevised e -> new Defined(e.description(), e.permissions());
            case RoleWithdrawn _ -> new Missing();
        };
    }
}
