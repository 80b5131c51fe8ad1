package io.ringledger.command.calls.dialing;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.control.DialingControlCommand.LookAtDialing;
import io.ringledger.api.control.DialingStanding;
import io.ringledger.api.control.ScheduleCommand.BeginScheduledCall;
import io.ringledger.api.control.ScheduleCommand.MissScheduledCall;
import io.ringledger.command.automations.Orders;
import io.ringledger.events.control.CallScheduled;
import io.ringledger.events.control.ScheduledCallBegun;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.ScheduleId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Begins calls when their time has come. The list of those to come is durable and holds nothing personal; that one is begun
 * once is decided by its stream, and that one call comes of it by the call's number.
 */
final class ScheduledCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledCalls.class);
    private static final String COLLECTION = "calls_scheduled";

    private final DurableRecords records;
    private final EventStore events;
    private final Orders orders;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Duration missedAfter;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param missedAfter how late a call may be begun */
    ScheduledCalls(
            DurableRecords records,
            EventStore events,
            Orders orders,
            Pseudonyms pseudonyms,
            Clock clock,
            Duration missedAfter) {
        this.records = records;
        this.events = events;
        this.orders = orders;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.missedAfter = missedAfter;
    }

    private record Planned(ScheduleId scheduleId, Cause cause, Instant dueAt) {}

    void plan(CallScheduled event, Cause cause) {
        var planned = new Planned(event.scheduleId(), cause, event.dueAt());
        records.replace(COLLECTION, event.scheduleId().value(), json.writeValueAsBytes(planned));
    }

    void forget(ScheduleId scheduleId) {
        records.delete(COLLECTION, scheduleId.value());
    }

    /** The number is personal, and read from the schedule's stream. One that was erased meanwhile is called by nobody. */
    void begin(ScheduledCallBegun begun, Cause cause) {
        CallScheduled wanted = events.readEvents(begun.scheduleId().value())
                .asStream()
                .map(Message::getPayload)
                .filter(CallScheduled.class::isInstance)
                .map(CallScheduled.class::cast)
                .findFirst()
                .orElseThrow();
        if (!wanted.customer().isErased()) {
            orders.send(
                    new InitiateCall(
                            begun.callId(),
                            wanted.party(),
                            wanted.customer(),
                            wanted.line(),
                            wanted.businessId(),
                            wanted.templateId(),
                            null,
                            wanted.attributes(),
                            begun.begunAt()),
                    cause);
        }
        forget(begun.scheduleId());
    }

    void sweep() {
        Instant now = clock.instant();
        List<Planned> due = new ArrayList<>();
        records.forEach(COLLECTION, (id, bytes) -> {
            Planned planned = json.readValue(bytes, Planned.class);
            if (!planned.dueAt().isAfter(now)) {
                due.add(planned);
            }
        });
        for (Planned planned : due) {
            try {
                decide(planned, now);
            } catch (RuntimeException e) {
                LOG.warn("{} is begun with the next sweep: {}", planned.scheduleId(), e.getMessage());
            }
        }
    }

    /** While an emergency stop holds it waits, and may be missed. */
    private void decide(Planned planned, Instant now) {
        if (planned.dueAt().plus(missedAfter).isBefore(now)) {
            orders.send(new MissScheduledCall(planned.scheduleId(), now), planned.cause());
        } else if (!isStopped(planned)) {
            orders.send(new BeginScheduledCall(planned.scheduleId(), now), planned.cause());
        }
    }

    private boolean isStopped(Planned planned) {
        var tenant = Objects.requireNonNull(planned.cause().tenantId());
        return orders.ordered(new LookAtDialing(pseudonyms.controlOf(tenant)), DialingStanding.class, planned.cause())
                        .stop()
                != null;
    }
}
