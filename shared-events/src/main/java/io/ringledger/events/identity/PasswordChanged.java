package io.ringledger.events.identity;

import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A user who is signed in has another password from now on, and all their other sign-ins end.
 *
 * @param userId the user
 * @param subject the user as the holder of personal data
 * @param passwordHash Argon2id hash in PHC string form; encrypted like personal data
 * @param keptSignIn the sign-in in which it was changed, which goes on
 * @param changedAt our clock, UTC
 */
public record PasswordChanged(
        UserId userId,
        SubjectId subject,
        @Personal(subject = "subject") PersonalText passwordHash,
        SignInId keptSignIn,
        Instant changedAt)
        implements UserEvent {}
