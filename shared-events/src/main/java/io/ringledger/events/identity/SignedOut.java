package io.ringledger.events.identity;

import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * Somebody ended a sign-in.
 *
 * @param signInId the sign-in
 * @param userId the user
 * @param signedOutAt our clock, UTC
 */
public record SignedOut(SignInId signInId, UserId userId, Instant signedOutAt) implements SignInEvent {}
