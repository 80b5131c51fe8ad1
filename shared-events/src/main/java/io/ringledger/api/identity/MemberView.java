package io.ringledger.api.identity;

import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A user in a company.
 *
 * @param active {@code false}: may do nothing for now
 */
public record MemberView(
        MemberId memberId,
        UserId userId,
        TenantId tenantId,
        PersonalText email,
        PersonalText name,
        Rights rights,
        boolean active,
        Instant addedAt,
        Instant changedAt) {}
