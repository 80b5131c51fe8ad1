package io.ringledger.api.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of tenants, users and login names. */
public sealed interface IdentityCommand {
    /** Found a tenant; silent when it exists. */
    record FoundTenant(@TargetAggregateIdentifier TenantId tenantId, String name, boolean first, Instant at)
            implements IdentityCommand {}

    /** Give a login name to a user. Answers the {@link UserId} that has it from now on, which may be another. */
    record TakeLoginName(@TargetAggregateIdentifier LoginNameId loginNameId, UserId userId)
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
}
