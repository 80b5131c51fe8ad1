package io.ringledger.api.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of tenants and users. */
public sealed interface IdentityCommand {
    /** Found a tenant; silent when it exists. */
    record FoundTenant(@TargetAggregateIdentifier TenantId tenantId, String name, boolean first, Instant at)
            implements IdentityCommand {}

    /**
     * Register a user.
     *
     * @param passwordHash Argon2id in PHC string form
     * @throws io.ringledger.api.rejections.Rejected USER_EXISTS if the user is registered already
     */
    record RegisterUser(
            @TargetAggregateIdentifier UserId userId,
            LoginNameId loginNameId,
            PersonalText email,
            PersonalText name,
            PersonalText passwordHash,
            TenantId tenantId,
            Set<Role> roles,
            Instant at)
            implements IdentityCommand {}

    /**
     * Give a user another password, which ends what was given with the former one.
     *
     * @param passwordHash Argon2id in PHC string form
     * @param kept the sign-in that goes on; {@code null} for none
     * @throws io.ringledger.api.rejections.Rejected USER_NOT_FOUND if there is no such user
     */
    record SetPassword(
            @TargetAggregateIdentifier UserId userId,
            PersonalText passwordHash,
            @Nullable SignInId kept,
            Instant at) implements IdentityCommand {}
}
