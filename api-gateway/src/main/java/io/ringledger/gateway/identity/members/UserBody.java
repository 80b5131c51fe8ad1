package io.ringledger.gateway.identity.members;

import io.ringledger.gateway.http.Emails;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.gateway.http.Words;
import io.ringledger.gateway.identity.PasswordRules;
import io.ringledger.gateway.identity.People;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be added to a company.
 *
 * @param password the first one of who has no account yet, 8 to 1024 characters; whoever has one keeps theirs
 * @param name 1 to 200 characters; {@code null}: as the address says
 * @param role where neither role nor roles are said: agent
 */
record UserBody(
        PersonalText email,
        @Nullable PersonalText password,
        @Nullable PersonalText name,
        @Nullable String role,
        @Nullable List<String> roles,
        @Nullable Set<Permission> permissions) {
    private static final int LONGEST_NAME = 200;

    RightsBody rights() {
        return role == null && roles == null
                ? new RightsBody("agent", null, permissions)
                : new RightsBody(role, roles, permissions);
    }

    /** @throws Rejected VALIDATION_ERROR if something is no address, name or good password */
    People.Newcomer newcomer(TenantId tenant, Rights rights) {
        PersonalText address = Emails.check("email", email);
        String called = name == null || name.value().isBlank()
                ? address.value().substring(0, address.value().indexOf('@'))
                : name.value();
        if (password == null) {
            throw InvalidInput.of("password", "missing");
        }
        return new People.Newcomer(
                address,
                new PersonalText(Words.one("name", called, LONGEST_NAME)),
                PasswordRules.check("password", password, address),
                tenant,
                rights);
    }
}
