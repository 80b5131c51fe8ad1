package io.ringledger.command.floor;

import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.floor.FloorCommand.CloseFloor;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.legs.LegKeeper;
import io.ringledger.command.carrier.legs.LegOrder.Kind;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.floor.AnswerServed;
import io.ringledger.events.floor.SeatCallPlaced;
import io.ringledger.events.floor.SeatCallReleased;
import io.ringledger.events.floor.SeatClosed;
import io.ringledger.events.floor.SeatOpened;
import io.ringledger.events.floor.SeatPaused;
import io.ringledger.events.floor.SeatReady;
import io.ringledger.events.floor.SeatTaken;
import io.ringledger.events.floor.TalkEnded;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableList;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;

/** Has the carrier do what a floor's stream says, and tells the floor what becomes of calls. Each event may come again. */
@ProcessingGroup(FloorAutomation.GROUP)
@DisallowReplay
final class FloorAutomation {
    static final String GROUP = "campaign-floors";

    private final DurableList<SeatId, OpenSeat> seats;
    private final Talks talks;
    private final SeatCaller caller;
    private final LegKeeper legs;
    private final Orders orders;
    private final Clock clock;

    FloorAutomation(
            DurableList<SeatId, OpenSeat> seats,
            Talks talks,
            SeatCaller caller,
            LegKeeper legs,
            Orders orders,
            Clock clock) {
        this.seats = seats;
        this.talks = talks;
        this.caller = caller;
        this.legs = legs;
        this.orders = orders;
        this.clock = clock;
    }

    @EventHandler
    void on(SeatTaken event, MetaData metaData) throws InterruptedException {
        OpenSeat seat =
                new OpenSeat(event.seatId(), event.floorId(), event.agentId(), Cause.of(metaData), null, false, null);
        seats.put(seat);
        caller.call(seat);
    }

    @EventHandler
    void on(SeatCallPlaced event) {
        change(event.seatId(), seat -> seat.called(event.agentLeg()));
    }

    @EventHandler
    void on(SeatOpened event) {
        change(event.seatId(), OpenSeat::onTheLine);
    }

    @EventHandler
    void on(AnswerServed event, MetaData metaData) {
        talks.begun(event.floorId(), event.callId(), Cause.of(metaData));
    }

    @EventHandler
    void on(CallEnded event) {
        talks.ended(event.callId());
    }

    @EventHandler
    void on(TalkEnded event, MetaData metaData) {
        change(event.seatId(), seat -> seat.wrappingUp(event.wrapUpUntil()));
        if (talks.isOver(event.floorId(), Cause.of(metaData))) {
            close(event.floorId(), Cause.of(metaData));
        }
    }

    @EventHandler
    void on(SeatReady event) {
        change(event.seatId(), seat -> seat.wrappingUp(null));
    }

    @EventHandler
    void on(SeatPaused event) {
        change(event.seatId(), seat -> seat.wrappingUp(null));
    }

    @EventHandler
    void on(SeatClosed event, MetaData metaData) {
        seats.remove(event.seatId());
        if (event.callId() != null) {
            talks.forget(event.callId());
            orders.send(new EndCall(event.callId(), null, null, clock.instant()), Cause.of(metaData));
        }
    }

    @EventHandler
    void on(SeatCallReleased event) {
        legs.order(event.agentLeg(), Kind.END);
    }

    @EventHandler
    void on(CampaignStopped event, MetaData metaData) {
        close(event.campaignId(), metaData);
    }

    @EventHandler
    void on(CampaignCompleted event, MetaData metaData) {
        close(event.campaignId(), metaData);
    }

    @EventHandler
    void on(CampaignDeleted event, MetaData metaData) {
        close(event.campaignId(), metaData);
    }

    private void close(CampaignId campaignId, MetaData metaData) {
        close(FloorId.of(campaignId), Cause.of(metaData));
    }

    private void close(FloorId floorId, Cause cause) {
        orders.send(new CloseFloor(floorId, clock.instant()), cause);
    }

    private void change(SeatId seatId, UnaryOperator<OpenSeat> change) {
        seats.find(seatId).map(change).ifPresent(seats::put);
    }
}
