package io.ringledger.events.identity;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proved who they are and got the first tokens.
 *
 * @param signInId the sign-in
 * @param userId the user
 * @param tenantId company they work for
 * @param issuer who vouched for them, for this company only; {@code null} for their password
 * @param signedInAt our clock, UTC
 */
public record SignedIn(
        SignInId signInId,
        UserId userId,
        TenantId tenantId,
        @Nullable Issuer issuer,
        Instant signedInAt) implements SignInEvent {}
