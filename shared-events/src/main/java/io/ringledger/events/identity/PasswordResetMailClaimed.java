package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import java.time.Instant;

/**
 * The mail of a reset is about to be sent, by whoever got this event into the stream and by nobody else.
 *
 * @param loginNameId the name
 * @param requestedAt which request: when it was made
 * @param claimedAt our clock, UTC
 */
public record PasswordResetMailClaimed(LoginNameId loginNameId, Instant requestedAt, Instant claimedAt)
        implements LoginNameEvent {}
