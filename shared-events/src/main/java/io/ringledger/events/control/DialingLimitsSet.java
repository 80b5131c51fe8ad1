package io.ringledger.events.control;

import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.DialingLimits;
import java.time.Instant;

/**
 * How much is dialled from now on. Calls that are under way already go on.
 *
 * @param controlId the tenant's stream
 * @param limits in place of all that held before
 * @param setAt our clock, UTC
 */
public record DialingLimitsSet(DialingControlId controlId, DialingLimits limits, Instant setAt)
        implements DialingControlEvent {}
