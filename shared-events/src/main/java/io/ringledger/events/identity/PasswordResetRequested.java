package io.ringledger.events.identity;

import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says to have forgotten a password.
 *
 * @param loginNameId the name that was given, which may be nobody's
 * @param userId whose name it is; {@code null} for nobody's: nothing is mailed then
 * @param subject the user as the holder of personal data; {@code null} for nobody
 * @param email where the secret is mailed to
 * @param secret what proves that the mail was read: 256 random bits in Base64 without padding, good for one reset
 * @param expiresAt when the secret ends, UTC
 * @param requestedAt our clock, UTC
 */
public record PasswordResetRequested(
        LoginNameId loginNameId,
        @Nullable UserId userId,
        @Nullable SubjectId subject,
        @Personal(subject = "subject") @Nullable PersonalText email,
        @Personal(subject = "subject") @Nullable PersonalText secret,
        Instant expiresAt,
        Instant requestedAt)
        implements LoginNameEvent {}
