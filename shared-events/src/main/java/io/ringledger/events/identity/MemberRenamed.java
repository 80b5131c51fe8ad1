package io.ringledger.events.identity;

import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A company calls a user otherwise.
 *
 * @param memberId the membership
 * @param userId the user
 * @param subject the user as the holder of personal data
 * @param name how the company calls the user
 * @param renamedAt our clock, UTC
 */
public record MemberRenamed(
        MemberId memberId,
        UserId userId,
        SubjectId subject,
        @Personal(subject = "subject") PersonalText name,
        Instant renamedAt)
        implements MemberEvent {}
