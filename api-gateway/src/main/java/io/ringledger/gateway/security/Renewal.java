package io.ringledger.gateway.security;

import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/** What a valid refresh token says; whether it was used before is for the sign-in's history to say. */
public record Renewal(UserId userId, TenantId tenantId, SignInId signIn, int generation, Instant issuedAt) {}
