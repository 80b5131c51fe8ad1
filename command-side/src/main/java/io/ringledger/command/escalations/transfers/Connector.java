package io.ringledger.command.escalations.transfers;

import io.ringledger.api.escalations.EscalationCommand.ClaimAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.ExpireTransfer;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegRefused;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerNotSent;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerSent;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.carrier.AgentCall;
import io.ringledger.command.carrier.Bridge;
import io.ringledger.command.carrier.DialAnswer;
import io.ringledger.command.carrier.MoveAnswer;
import io.ringledger.command.carrier.Room;
import io.ringledger.command.escalations.TransferHistory;
import io.ringledger.platform.records.DurableList;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.EscalationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the carrier, not on a processor's thread. An agent is called once for each attempt, by whoever has the claim; sending
 * a customer to the agent is asked again until there is an answer.
 */
final class Connector {
    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

    private final DurableList<EscalationId, OpenTransfer> transfers;
    private final Bridge bridge;
    private final TransferHistory history;
    private final Orders orders;
    private final BoundedPool pool;
    private final Clock clock;
    private final Set<Room> moving = ConcurrentHashMap.newKeySet();

    Connector(
            DurableList<EscalationId, OpenTransfer> transfers,
            Bridge bridge,
            TransferHistory history,
            Orders orders,
            BoundedPool pool,
            Clock clock) {
        this.transfers = transfers;
        this.bridge = bridge;
        this.history = history;
        this.orders = orders;
        this.pool = pool;
        this.clock = clock;
    }

    /** Returns once the agent's call is claimed, or not due. */
    void call(AgentCall agent, OpenTransfer transfer) throws InterruptedException {
        Room room = agent.room();
        var claim = new ClaimAgentLeg(room.escalationId(), room.attemptId(), clock.instant());
        try (var place = pool.place()) {
            if (orders.sendUnless(EscalationRejection.TRANSFER_NOT_DUE, claim, transfer.cause())) {
                place.run(() -> guarded(room, () -> callNow(agent, transfer)));
            } else {
                // where it is too late to begin, nobody waits for the end of its time
                orders.send(
                        new ExpireTransfer(room.escalationId(), room.attemptId(), clock.instant()), transfer.cause());
            }
        }
    }

    /** What is unclear is settled by the carrier's callbacks, or by time. */
    private void callNow(AgentCall agent, OpenTransfer transfer) {
        Room room = agent.room();
        switch (bridge.call(agent)) {
            case DialAnswer.Accepted accepted ->
                orders.send(
                        new RecordAgentLeg(room.escalationId(), room.attemptId(), accepted.callSid(), clock.instant()),
                        transfer.cause());
            case DialAnswer.Refused _, DialAnswer.NotTaken _ ->
                orders.send(
                        new RecordAgentLegRefused(room.escalationId(), room.attemptId(), clock.instant()),
                        transfer.cause());
            case DialAnswer.Unclear _ ->
                LOG.warn("nobody knows whether the carrier calls the agent of {}", room.escalationId());
        }
    }

    /** Begins to take the customer to the agent who waits, if there is a place; else the sweep does. */
    void move(OpenTransfer transfer, CallSid customerLeg) {
        if (moving.add(transfer.room()) && !pool.runIfFree(() -> moveNow(transfer, customerLeg))) {
            moving.remove(transfer.room());
        }
    }

    private void moveNow(OpenTransfer transfer, CallSid customerLeg) {
        try {
            if (isWanted(transfer)) {
                ask(transfer, customerLeg);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again: {}", transfer.room().escalationId(), e.getMessage());
        } finally {
            moving.remove(transfer.room());
        }
    }

    private void ask(OpenTransfer transfer, CallSid customerLeg) {
        Room room = transfer.room();
        switch (bridge.move(customerLeg, room)) {
            case MoveAnswer.Moved _ ->
                orders.send(
                        new RecordCustomerSent(room.escalationId(), room.attemptId(), customerLeg, clock.instant()),
                        transfer.cause());
            case MoveAnswer.Refused _ ->
                orders.send(
                        new RecordCustomerNotSent(room.escalationId(), room.attemptId(), clock.instant()),
                        transfer.cause());
            case MoveAnswer.Unclear _ -> LOG.warn("the customer of {} is tried again", room.escalationId());
        }
    }

    private boolean isWanted(OpenTransfer transfer) {
        Room room = transfer.room();
        return clock.instant().isBefore(transfer.endsAt())
                && history.needsCustomer(room.escalationId(), room.attemptId());
    }

    /** Never throws: a scheduler would stop calling. */
    void sweep() {
        try {
            Instant now = clock.instant();
            for (OpenTransfer transfer : transfers.all()) {
                look(transfer, now);
            }
        } catch (RuntimeException e) {
            LOG.warn("not all transfers were looked at: {}", e.getMessage());
        }
    }

    private void look(OpenTransfer transfer, Instant now) {
        Room room = transfer.room();
        if (!now.isBefore(transfer.endsAt())) {
            guarded(
                    room,
                    () -> orders.send(
                            new ExpireTransfer(room.escalationId(), room.attemptId(), now), transfer.cause()));
        } else if (transfer.customerLeg() != null) {
            move(transfer, transfer.customerLeg());
        }
    }

    /** One transfer that cannot be looked at keeps no other from it. */
    private static void guarded(Room room, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("{} is looked at again: {}", room.escalationId(), e.getMessage());
        }
    }
}
