package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRequestId;
import java.time.Instant;

/**
 * The claim: from now on the person's data is being erased, and a process that dies is followed by another.
 *
 * @param begunAt our clock, UTC
 */
public record ErasureBegun(DataRequestId requestId, Instant begunAt) implements DataRequestEvent {}
