package io.ringledger.events.identity;

import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A user does not belong to a company any more.
 *
 * @param memberId the membership
 * @param userId the user
 * @param tenantId the company
 * @param removedAt our clock, UTC
 */
public record MemberRemoved(MemberId memberId, UserId userId, TenantId tenantId, Instant removedAt)
        implements MemberEvent {}
