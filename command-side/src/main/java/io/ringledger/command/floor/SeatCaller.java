package io.ringledger.command.floor;

import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.floor.FloorCommand.ClaimSeatCall;
import io.ringledger.api.floor.FloorCommand.RecordSeatCall;
import io.ringledger.api.floor.FloorCommand.RecordSeatCallRefused;
import io.ringledger.api.floor.FloorRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.DialAnswer;
import io.ringledger.command.carrier.SeatCall;
import io.ringledger.command.outreach.CampaignStandings;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has agents called who take a seat: once for each seat, by whoever has the claim, and not on a processor's thread. Who an agent
 * is is asked when it is needed and kept nowhere.
 */
final class SeatCaller {
    private static final Logger LOG = LoggerFactory.getLogger(SeatCaller.class);

    private final Bridge bridge;
    private final Orders orders;
    private final CampaignStandings campaigns;
    private final BoundedPool pool;
    private final Duration ringFor;
    private final Clock clock;

    SeatCaller(
            Bridge bridge,
            Orders orders,
            CampaignStandings campaigns,
            BoundedPool pool,
            Duration ringFor,
            Clock clock) {
        this.bridge = bridge;
        this.orders = orders;
        this.campaigns = campaigns;
        this.pool = pool;
        this.ringFor = ringFor;
        this.clock = clock;
    }

    /** Returns once the call is claimed, or not due. */
    void call(OpenSeat seat) throws InterruptedException {
        Optional<SeatCall> call = planned(seat);
        if (call.isEmpty()) {
            refused(seat);
            return;
        }
        var claim = new ClaimSeatCall(seat.floorId(), seat.seatId(), clock.instant());
        try (var place = pool.place()) {
            if (orders.sendUnless(FloorRejection.SEAT_NOT_DUE, claim, seat.cause())) {
                place.run(() -> callNow(seat, call.get()));
            }
        }
    }

    /** What is unclear is settled by the carrier's callbacks, or by time. */
    private void callNow(OpenSeat seat, SeatCall call) {
        try {
            switch (bridge.call(call)) {
                case DialAnswer.Accepted accepted ->
                    orders.send(
                            new RecordSeatCall(seat.floorId(), seat.seatId(), accepted.callSid(), clock.instant()),
                            seat.cause());
                case DialAnswer.Refused _, DialAnswer.NotTaken _ -> refused(seat);
                case DialAnswer.Unclear _ ->
                    LOG.warn("nobody knows whether the carrier calls the agent of {}", seat.seatId());
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is left to be settled: {}", seat.seatId(), e.getMessage());
        }
    }

    private void refused(OpenSeat seat) {
        orders.send(new RecordSeatCallRefused(seat.floorId(), seat.seatId(), clock.instant()), seat.cause());
    }

    private Optional<SeatCall> planned(OpenSeat seat) {
        return telephone(seat)
                .map(number -> new SeatCall(
                        Objects.requireNonNull(seat.cause().tenantId(), "a floor belongs to a tenant"),
                        seat.floorId(),
                        seat.seatId(),
                        shown(seat),
                        number,
                        ringFor));
    }

    /** Behind an extension nobody can be called. */
    private Optional<PhoneNumber> telephone(OpenSeat seat) {
        try {
            AgentView agent = orders.ask(new FindAgent(seat.agentId()), AgentView.class, seat.cause());
            PhoneNumber number = agent.profile().phoneNumber();
            return number == null || number.isErased() || agent.profile().extension() != null
                    ? Optional.empty()
                    : Optional.of(number);
        } catch (Rejected e) {
            if (Rejected.is(e, AgentRejection.AGENT_NOT_FOUND)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private PhoneNumber shown(OpenSeat seat) {
        List<PhoneNumber> lines = campaigns
                .of(seat.floorId().campaignId(), seat.cause())
                .map(CampaignStanding::plan)
                .map(plan -> plan.settings().lines())
                .orElse(List.of());
        return lines.isEmpty() ? orders.ask(new FindDefaultLine(), PhoneNumber.class, seat.cause()) : lines.getFirst();
    }
}
