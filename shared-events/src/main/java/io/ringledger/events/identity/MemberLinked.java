package io.ringledger.events.identity;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A member was signed in by an issuer for the first time, and from now on is only whom the issuer called so then: an
 * address may be given to somebody else.
 *
 * @param memberId the membership
 * @param userId the user
 * @param subject the user as the holder of personal data
 * @param issuer who said so
 * @param issuerSubject what the issuer calls the user ({@code sub}), 1 to 255 characters
 * @param linkedAt our clock, UTC
 */
public record MemberLinked(
        MemberId memberId,
        UserId userId,
        SubjectId subject,
        Issuer issuer,
        @Personal(subject = "subject") PersonalText issuerSubject,
        Instant linkedAt)
        implements MemberEvent {}
