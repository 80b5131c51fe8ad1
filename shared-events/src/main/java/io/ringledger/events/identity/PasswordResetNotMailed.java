package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import java.time.Instant;

/**
 * The mail server refused the mail of a reset, or could not be reached.
 *
 * @param loginNameId the name
 * @param requestedAt which request: when it was made
 * @param failedAt our clock, UTC
 */
public record PasswordResetNotMailed(LoginNameId loginNameId, Instant requestedAt, Instant failedAt)
        implements LoginNameEvent {}
