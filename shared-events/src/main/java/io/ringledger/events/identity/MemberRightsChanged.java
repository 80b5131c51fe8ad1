package io.ringledger.events.identity;

import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;

/**
 * A user may do other things in a company from now on, or nothing for a while.
 *
 * @param memberId the membership
 * @param userId the user
 * @param tenantId the company
 * @param rights what the user may do there, whole
 * @param active {@code false}: nothing for now
 * @param changedAt our clock, UTC
 */
public record MemberRightsChanged(
        MemberId memberId, UserId userId, TenantId tenantId, Rights rights, boolean active, Instant changedAt)
        implements MemberEvent {}
