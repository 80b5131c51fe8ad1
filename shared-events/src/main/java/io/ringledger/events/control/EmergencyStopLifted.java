package io.ringledger.events.control;

import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;

/**
 * Calls are dialled again. What the stop had withdrawn or ended stays so, and what it has not ended yet goes on being ended.
 *
 * @param controlId the tenant's stream
 * @param stopId the stop that held until now
 * @param liftedAt our clock, UTC
 */
public record EmergencyStopLifted(DialingControlId controlId, StopId stopId, Instant liftedAt)
        implements DialingControlEvent {}
