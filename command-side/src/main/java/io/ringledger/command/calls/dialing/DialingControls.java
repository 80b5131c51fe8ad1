package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingStanding;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.DialingLimits;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Looks at what is laid down about a tenant's dialing: at the stream itself, so that nothing is dialled that was forbidden before. */
final class DialingControls {
    private final Orders orders;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final DialingLimits usual;

    /** @param usual what holds for a tenant that has set nothing */
    DialingControls(Orders orders, Pseudonyms pseudonyms, Clock clock, DialingLimits usual) {
        this.orders = orders;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.usual = usual;
    }

    DialingStanding look(DialIntent intent) {
        return orders.ordered(
                new LookAtDialing(pseudonyms.controlOf(intent.tenantId())), DialingStanding.class, intent.cause());
    }

    DialingLimits limits(DialingStanding standing) {
        return Objects.requireNonNullElse(standing.limits(), usual);
    }

    /** How the call ends because of an emergency stop, which is recorded then; empty where none holds. */
    Optional<CallOutcome> stopped(DialIntent intent) {
        return Optional.ofNullable(look(intent).stop()).map(stop -> {
            orders.send(new StopCall(intent.callId(), stop, null, clock.instant()), intent.cause());
            return CallOutcome.CANCELED;
        });
    }
}
