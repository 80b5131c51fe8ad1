package io.ringledger.events.identity;

import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A refresh token was given for new tokens and is good no more.
 *
 * @param signInId the sign-in
 * @param userId the user
 * @param generation how often the tokens were renewed, this time included
 * @param renewedAt our clock, UTC
 */
public record SignInRenewed(SignInId signInId, UserId userId, int generation, Instant renewedAt)
        implements SignInEvent {}
