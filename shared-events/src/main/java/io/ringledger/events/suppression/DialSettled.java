package io.ringledger.events.suppression;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.GateId;
import java.time.Instant;

/**
 * What became of a claimed dial. One that reached nobody does not count as an attempt.
 *
 * @param gateId the tenant's stream of the number
 * @param attemptId attempt that had claimed it
 * @param settlement what came of it
 * @param settledAt our clock, UTC
 */
public record DialSettled(GateId gateId, AttemptId attemptId, DialSettlement settlement, Instant settledAt)
        implements NumberGateEvent {}
