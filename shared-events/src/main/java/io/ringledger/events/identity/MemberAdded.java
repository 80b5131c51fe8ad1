package io.ringledger.events.identity;

import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A user belongs to a company from now on.
 *
 * @param memberId the membership
 * @param userId the user
 * @param subject the user as the holder of personal data
 * @param tenantId the company
 * @param email address that the user signs in with
 * @param name how the company calls the user
 * @param rights what the user may do there
 * @param addedAt our clock, UTC
 */
public record MemberAdded(
        MemberId memberId,
        UserId userId,
        SubjectId subject,
        TenantId tenantId,
        @Personal(subject = "subject") PersonalText email,
        @Personal(subject = "subject") PersonalText name,
        Rights rights,
        Instant addedAt)
        implements MemberEvent {}
