package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * The secret of a reset was given and is good no more; a new password follows.
 *
 * @param loginNameId the name
 * @param userId whose name it is
 * @param usedAt our clock, UTC
 */
public record PasswordResetUsed(LoginNameId loginNameId, UserId userId, Instant usedAt) implements LoginNameEvent {}
