package io.ringledger.gateway.identity;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.List;

/**
 * Somebody who is signed in.
 *
 * @param tenantId whose data they see
 * @param roles that every tenant has
 * @param permissions all that they may do, by name
 */
public record SignedInUser(
        UserId id,
        PersonalText email,
        PersonalText name,
        TenantId tenantId,
        List<Role> roles,
        List<Permission> permissions) {
    public SignedInUser {
        roles = List.copyOf(roles);
        permissions = List.copyOf(permissions);
    }

    static SignedInUser of(Admitted admitted) {
        return new SignedInUser(
                admitted.member().userId(),
                admitted.member().email(),
                admitted.member().name(),
                admitted.member().tenantId(),
                admitted.member().rights().roles().stream().sorted().toList(),
                admitted.permissions().stream().sorted().toList());
    }
}
