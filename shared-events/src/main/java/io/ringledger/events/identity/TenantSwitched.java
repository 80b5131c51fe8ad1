package io.ringledger.events.identity;

import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * Somebody works for another of their companies from now on, with new tokens.
 *
 * @param signInId the sign-in
 * @param userId the user
 * @param tenantId the other company
 * @param generation how often the tokens were renewed, this time included
 * @param switchedAt our clock, UTC
 */
public record TenantSwitched(SignInId signInId, UserId userId, TenantId tenantId, int generation, Instant switchedAt)
        implements SignInEvent {}
