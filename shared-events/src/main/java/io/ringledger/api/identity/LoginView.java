package io.ringledger.api.identity;

import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Set;

/**
 * What is needed to sign a user in. Never leaves the gateway.
 *
 * @param passwordHash Argon2id in PHC string form
 */
public record LoginView(
        UserId userId,
        PersonalText email,
        PersonalText name,
        TenantId tenantId,
        Set<Role> roles,
        PersonalText passwordHash) {
    public LoginView {
        roles = Set.copyOf(roles);
    }
}
