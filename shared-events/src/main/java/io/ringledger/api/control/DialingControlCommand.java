package io.ringledger.api.control;

import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a tenant's dialing as a whole. */
public sealed interface DialingControlCommand {
    DialingControlId controlId();

    /**
     * Dial nothing, withdraw what waits and end what is under way. Answers the {@link StopId} that holds: the one of before
     * where one does, and then it is silent.
     */
    record OrderEmergencyStop(
            @TargetAggregateIdentifier DialingControlId controlId,
            StopId stopId,
            @Nullable PersonalText reason,
            Instant at)
            implements DialingControlCommand {}

    /** Dial again; silent where no stop holds. */
    record LiftEmergencyStop(@TargetAggregateIdentifier DialingControlId controlId, Instant at)
            implements DialingControlCommand {}

    /** Dial so much from now on; silent where that holds already. */
    record SetDialingLimits(@TargetAggregateIdentifier DialingControlId controlId, DialingLimits limits, Instant at)
            implements DialingControlCommand {}

    /** How it stands at this very moment; answers a {@link DialingStanding} and changes nothing. */
    record LookAtDialing(@TargetAggregateIdentifier DialingControlId controlId) implements DialingControlCommand {}

    /**
     * Whether a call may be begun now; changes nothing.
     *
     * @throws io.ringledger.api.rejections.Rejected EMERGENCY_STOPPED if it may not
     */
    record RequireDialing(@TargetAggregateIdentifier DialingControlId controlId) implements DialingControlCommand {}
}
