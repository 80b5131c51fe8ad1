package io.ringledger.events.control;

import io.ringledger.vocabulary.DialingControlId;

/** Everything that is laid down about the dialing of a tenant as a whole, in one order. */
public sealed interface DialingControlEvent permits EmergencyStopOrdered, EmergencyStopLifted, DialingLimitsSet {
    DialingControlId controlId();
}
