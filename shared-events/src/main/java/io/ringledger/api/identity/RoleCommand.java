package io.ringledger.api.identity;

import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RoleId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a role that a company defines. */
public sealed interface RoleCommand {
    RoleId roleId();

    /**
     * Define it.
     *
     * @throws io.ringledger.api.rejections.Rejected ROLE_EXISTS if the company has one of this name
     */
    record DefineRole(
            @TargetAggregateIdentifier RoleId roleId,
            String name,
            @Nullable String description,
            Set<Permission> permissions,
            Instant at)
            implements RoleCommand {}

    /**
     * Let it allow other things.
     *
     * @throws io.ringledger.api.rejections.Rejected ROLE_NOT_FOUND if there is none
     */
    record ReviseRole(
            @TargetAggregateIdentifier RoleId roleId,
            @Nullable String description,
            Set<Permission> permissions,
            Instant at)
            implements RoleCommand {}

    /**
     * Let it allow nobody anything.
     *
     * @throws io.ringledger.api.rejections.Rejected ROLE_NOT_FOUND if there is none
     */
    record WithdrawRole(@TargetAggregateIdentifier RoleId roleId, Instant at) implements RoleCommand {}
}
