package io.ringledger.gateway.security;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a valid refresh token says; whether it was used before is for the sign-in's history to say.
 *
 * @param issuer who vouched for the user; {@code null} for their password
 */
public record Renewal(
        UserId userId,
        TenantId tenantId,
        SignInId signIn,
        @Nullable Issuer issuer,
        int generation,
        Instant issuedAt) {}
