package io.ringledger.events.identity;

import io.ringledger.vocabulary.RoleId;
import java.time.Instant;

/**
 * A role allows nobody anything any more.
 *
 * @param roleId the role
 * @param withdrawnAt our clock, UTC
 */
public record RoleWithdrawn(RoleId roleId, Instant withdrawnAt) implements RoleEvent {}
