package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import java.time.Instant;

/**
 * Somebody other than who asked approved a request.
 *
 * @param approvedAt our clock, UTC
 */
public record DataRequestApproved(DataRequestId requestId, Instant approvedAt) implements DataRequestEvent {}
