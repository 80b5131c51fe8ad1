package io.ringledger.events.identity;

import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * Somebody proved who they are and got the first tokens.
 *
 * @param signInId the sign-in
 * @param userId the user
 * @param tenantId company they work for
 * @param signedInAt our clock, UTC
 */
public record SignedIn(SignInId signInId, UserId userId, TenantId tenantId, Instant signedInAt)
        implements SignInEvent {}
