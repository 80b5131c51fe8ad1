package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import java.time.Instant;

/**
 * The mail server took the mail of a reset, or the mail was put where an administrator finds it.
 *
 * @param loginNameId the name
 * @param requestedAt which request: when it was made
 * @param mailedAt our clock, UTC
 */
public record PasswordResetMailed(LoginNameId loginNameId, Instant requestedAt, Instant mailedAt)
        implements LoginNameEvent {}
