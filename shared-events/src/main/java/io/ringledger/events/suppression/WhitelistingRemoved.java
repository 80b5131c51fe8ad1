package io.ringledger.events.suppression;

import io.ringledger.vocabulary.GateId;
import java.time.Instant;

/**
 * Outside registries count again.
 *
 * @param gateId the tenant's stream of the number
 * @param removedAt our clock, UTC
 */
public record WhitelistingRemoved(GateId gateId, Instant removedAt) implements NumberGateEvent {}
