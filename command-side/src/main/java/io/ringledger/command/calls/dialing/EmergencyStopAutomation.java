package io.ringledger.command.calls.dialing;

import io.ringledger.command.calls.dialing.EmergencyStops.Stop;
import io.ringledger.events.control.EmergencyStopLifted;
import io.ringledger.events.control.EmergencyStopOrdered;
import io.ringledger.platform.messages.Cause;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Has emergency stops carried out. In a group of its own: nothing stands in front of one. */
@ProcessingGroup(EmergencyStopAutomation.GROUP)
@DisallowReplay
final class EmergencyStopAutomation {
    static final String GROUP = "emergency-stops";

    private final EmergencyStops stops;

    EmergencyStopAutomation(EmergencyStops stops) {
        this.stops = stops;
    }

    @EventHandler
    void on(EmergencyStopOrdered event, MetaData metaData) throws InterruptedException {
        stops.order(new Stop(event.stopId(), Cause.of(metaData), event.orderedAt(), false));
    }

    @EventHandler
    void on(EmergencyStopLifted event) {
        stops.lift(event.stopId());
    }
}
