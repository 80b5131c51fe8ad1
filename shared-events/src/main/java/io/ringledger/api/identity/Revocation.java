package io.ringledger.api.identity;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was given and does not hold any more. A sign-in or a key that has ended has ended for good; of the others, tokens
 * that were issued before {@link #at()} are refused.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Revocation {
    /** Since when, UTC, to the millisecond. */
    Instant at();

    /** One sign-in has ended: somebody signed out, or a refresh token was used twice. */
    record OfSignIn(SignInId signIn, Instant at) implements Revocation {}

    /**
     * Whatever a user had, because the password is another one.
     *
     * @param except the sign-in in which the password was changed; {@code null} for none
     */
    record OfUser(UserId userId, @Nullable SignInId except, Instant at) implements Revocation {}

    /** A user is no member of a tenant any more, or may do other things there. */
    record OfMember(UserId userId, TenantId tenantId, Instant at) implements Revocation {}

    /** A role that a tenant defined allows other things. */
    record OfRole(RoleId role, Instant at) implements Revocation {}

    /** A key of an integration. */
    record OfKey(ApiKeyId key, Instant at) implements Revocation {}
}
