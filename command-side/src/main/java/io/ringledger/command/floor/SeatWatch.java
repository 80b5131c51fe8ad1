package io.ringledger.command.floor;

import io.ringledger.api.floor.FloorCommand.EndWrapUp;
import io.ringledger.api.floor.FloorCommand.ExpireSeat;
import io.ringledger.api.floor.FloorCommand.RecordSeatReport;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.Carrier;
import io.ringledger.platform.records.DurableList;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.SeatId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after open seats: ends what has lasted too long, and asks the carrier whether agents are still on the line, first of all
 * after a start. A platform that was away has not heard who has hung up, and nobody may be given to an empty line.
 */
final class SeatWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SeatWatch.class);

    private final DurableList<SeatId, OpenSeat> seats;
    private final Carrier carrier;
    private final Orders orders;
    private final BoundedPool pool;
    private final Duration lookEvery;
    private final Clock clock;
    private final Map<SeatId, Instant> lookedAt = new ConcurrentHashMap<>();
    private final Set<SeatId> asked = ConcurrentHashMap.newKeySet();

    SeatWatch(
            DurableList<SeatId, OpenSeat> seats,
            Carrier carrier,
            Orders orders,
            BoundedPool pool,
            Duration lookEvery,
            Clock clock) {
        this.seats = seats;
        this.carrier = carrier;
        this.orders = orders;
        this.pool = pool;
        this.lookEvery = lookEvery;
        this.clock = clock;
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            Instant now = clock.instant();
            List<OpenSeat> open = seats.all();
            open.forEach(seat -> look(seat, now));
            Set<SeatId> known =
                    new HashSet<>(open.stream().map(OpenSeat::seatId).toList());
            lookedAt.keySet().retainAll(known);
        } catch (RuntimeException e) {
            LOG.warn("not all seats were looked at: {}", e.getMessage());
        }
    }

    /** One seat that cannot be looked at keeps no other from it. */
    private void look(OpenSeat seat, Instant now) {
        try {
            Instant wrapUpUntil = seat.wrapUpUntil();
            if (wrapUpUntil != null && !now.isBefore(wrapUpUntil)) {
                orders.send(new EndWrapUp(seat.floorId(), seat.seatId(), now), seat.cause());
            }
            if (!seat.opened()) {
                orders.send(new ExpireSeat(seat.floorId(), seat.seatId(), now), seat.cause());
            }
            if (seat.leg() != null) {
                ask(seat, seat.leg(), now);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again: {}", seat.seatId(), e.getMessage());
        }
    }

    private void ask(OpenSeat seat, CallSid leg, Instant now) {
        Instant last = lookedAt.get(seat.seatId());
        boolean isDue = last == null || !now.isBefore(last.plus(lookEvery));
        if (isDue && asked.add(seat.seatId()) && !pool.runIfFree(() -> askNow(seat, leg))) {
            asked.remove(seat.seatId());
        }
    }

    private void askNow(OpenSeat seat, CallSid leg) {
        try {
            CarrierReport report = carrier.fetch(leg).orElseGet(() -> unknown(leg));
            if (report.status().isFinal()) {
                orders.send(new RecordSeatReport(seat.floorId(), seat.seatId(), report), seat.cause());
            }
            lookedAt.put(seat.seatId(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("the agent of {} is looked for again: {}", seat.seatId(), e.getMessage());
        } finally {
            asked.remove(seat.seatId());
        }
    }

    /** The carrier knows no such call. */
    private CarrierReport unknown(CallSid leg) {
        return new CarrierReport(leg, CarrierStatus.COMPLETED, -1, null, null, null, clock.instant());
    }
}
