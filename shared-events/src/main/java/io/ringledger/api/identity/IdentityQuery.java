package io.ringledger.api.identity;

import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/** What can be asked about users before it is known which company they work for. Only gateways ask, to let people in. */
public sealed interface IdentityQuery {

    /** The user of a login name; answers a {@link LoginView} or is refused with INVALID_CREDENTIALS. */
    record FindLogin(LoginNameId loginNameId) implements IdentityQuery {}

    /** The user of an id; answers a {@link LoginView} or is refused with NOT_FOUND. */
    record FindUser(UserId userId) implements IdentityQuery {}

    /** The companies that a user belongs to; answers {@link Memberships}. */
    record FindMemberships(UserId userId) implements IdentityQuery {}

    /** The tenant that gets the calls to numbers that nobody owns; answers a {@code TenantId} or is refused with NOT_FOUND. */
    record FindFirstTenant() implements IdentityQuery {}

    /** A key; answers an {@link ApiKeyView} or is refused with API_KEY_NOT_FOUND. */
    record FindApiKey(ApiKeyId keyId) implements IdentityQuery {}

    /** What was revoked since a moment; answers {@link RevocationList}. */
    record ListRevocations(Instant since) implements IdentityQuery {}

    /** What is revoked from now on; updates are {@link RevocationList}. */
    record WatchRevocations() implements IdentityQuery {}
}
