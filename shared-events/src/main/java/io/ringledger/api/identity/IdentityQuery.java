package io.ringledger.api.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.UserId;

/** What can be asked about users. Crosses tenants: who signs in has none yet. */
public sealed interface IdentityQuery {

    /** The user of a login name; answers a {@link LoginView} or is refused with INVALID_CREDENTIALS. */
    record FindLogin(LoginNameId loginNameId) implements IdentityQuery {}

    /** The user of an id; answers a {@link LoginView} or is refused with NOT_FOUND. */
    record FindUser(UserId userId) implements IdentityQuery {}

    /** The tenant that gets the calls to numbers that nobody owns; answers a {@code TenantId} or is refused with NOT_FOUND. */
    record FindFirstTenant() implements IdentityQuery {}
}
