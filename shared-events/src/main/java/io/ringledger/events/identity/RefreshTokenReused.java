package io.ringledger.events.identity;

import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A refresh token was given a second time: one of the two was a thief, and since nobody knows which, the sign-in ends.
 *
 * @param signInId the sign-in
 * @param userId the user
 * @param generation of the token that was given
 * @param current generation that would have been good
 * @param reusedAt our clock, UTC
 */
public record RefreshTokenReused(SignInId signInId, UserId userId, int generation, int current, Instant reusedAt)
        implements SignInEvent {}
