package io.ringledger.gateway.webhooks;

import io.ringledger.api.floor.FloorCommand.RecordSeatJoined;
import io.ringledger.api.floor.FloorCommand.RecordSeatReport;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings what the carrier says of an agent's line to the floor. */
@Component
final class SeatDesk {
    private static final String JOINED = "participant-join";

    private final Messages messages;
    private final Clock clock;

    SeatDesk(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Takes a report of the call to the agent. */
    Mono<Void> report(FloorAddress address, CarrierReport report, Cause cause) {
        return messages.send(
                new RecordSeatReport(address.floorId(), address.seatId(), report),
                cause.withTenant(address.tenantId()));
    }

    /** Takes that somebody has come into the agent's conference. */
    Mono<Void> room(FloorAddress address, FormParameters form, Cause cause) {
        if (!form.require("StatusCallbackEvent", text -> text).equals(JOINED)) {
            return Mono.empty();
        }
        CallSid leg = form.require("CallSid", CallSid::new);
        return messages.send(
                new RecordSeatJoined(address.floorId(), address.seatId(), leg, clock.instant()),
                cause.withTenant(address.tenantId()));
    }
}
