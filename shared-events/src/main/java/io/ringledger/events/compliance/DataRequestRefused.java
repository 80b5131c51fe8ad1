package io.ringledger.events.compliance;

import io.ringledger.vocabulary.DataRefusal;
import io.ringledger.vocabulary.DataRequestId;
import java.time.Instant;

/**
 * A request came to nothing.
 *
 * @param refusedAt our clock, UTC
 */
public record DataRequestRefused(DataRequestId requestId, DataRefusal reason, Instant refusedAt)
        implements DataRequestEvent {}
