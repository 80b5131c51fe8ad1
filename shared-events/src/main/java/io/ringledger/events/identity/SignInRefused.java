package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to sign in and could not.
 *
 * @param loginNameId the name that was given, which may be nobody's
 * @param userId whose name it is; {@code null} for nobody's
 * @param reason why
 * @param failures wrong passwords in a row so far
 * @param lockedUntil no password is good before; {@code null} where the name is not locked
 * @param refusedAt our clock, UTC
 */
public record SignInRefused(
        LoginNameId loginNameId,
        @Nullable UserId userId,
        SignInRefusal reason,
        int failures,
        @Nullable Instant lockedUntil,
        Instant refusedAt)
        implements LoginNameEvent {}
