package io.ringledger.events.identity;

import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A user's password is another one from now on, and whatever the user was given before with the former one ends.
 *
 * @param userId the user
 * @param subject the user as the holder of personal data
 * @param passwordHash Argon2id hash in PHC string form; encrypted like personal data, so that no copy of the log is a list to crack
 * @param setAt our clock, UTC
 */
public record PasswordSet(
        UserId userId,
        SubjectId subject,
        @Personal(subject = "subject") PersonalText passwordHash,
        Instant setAt) implements UserEvent {}
