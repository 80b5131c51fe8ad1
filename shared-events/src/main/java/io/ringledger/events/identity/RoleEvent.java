package io.ringledger.events.identity;

import io.ringledger.vocabulary.RoleId;

/** Everything that can happen to a role that a company defines. */
public sealed interface RoleEvent permits RoleDefined, RoleRevised, RoleWithdrawn {
    RoleId roleId();
}
