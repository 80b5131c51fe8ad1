package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.DialLaneCommand.FreeLane;
import io.ringledger.api.calls.DialLaneCommand.TakeLane;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LaneId;
import java.time.Instant;

/** Takes and leaves the lanes of intents: between two numbers one attempt at a time is unsettled. */
final class Lanes {
    private final Orders orders;
    private final Carrier carrier;
    private final Pseudonyms pseudonyms;

    Lanes(Orders orders, Carrier carrier, Pseudonyms pseudonyms) {
        this.orders = orders;
        this.carrier = carrier;
        this.pseudonyms = pseudonyms;
    }

    /** {@code false} when another attempt has it. */
    boolean take(DialIntent intent, Instant now) {
        return orders.sendUnless(
                CallRejection.LANE_TAKEN, new TakeLane(lane(intent), intent.attemptId(), now), intent.cause());
    }

    void leave(DialIntent intent, Instant now) {
        orders.send(new FreeLane(lane(intent), intent.attemptId(), now), intent.cause());
    }

    private LaneId lane(DialIntent intent) {
        return pseudonyms.laneOf(carrier.account(), intent.line(), intent.customer());
    }
}
