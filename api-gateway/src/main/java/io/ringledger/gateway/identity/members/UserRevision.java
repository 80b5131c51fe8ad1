package io.ringledger.gateway.identity.members;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be changed of a user; what is not said stays. */
record UserRevision(
        @Nullable PersonalText name,
        @Nullable String role,
        @Nullable List<String> roles,
        @Nullable Set<Permission> permissions,
        @Nullable Boolean isActive) {
    RightsBody rights() {
        return new RightsBody(role, roles, permissions);
    }
}
