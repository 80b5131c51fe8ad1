package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CallStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier knows of a call.
 *
 * @param sid        CallSid
 * @param direction  who called whom
 * @param to         called number
 * @param from       caller id
 * @param status     where it stands
 * @param created    when the request was accepted, wall clock
 * @param updated    when the status last changed, carrier time
 * @param started    when it was dialled, from the answer on when it was answered, carrier time
 * @param ended      when an answered call ended, carrier time
 * @param answeredBy verdict of machine detection, where asked for
 */
public record CallState(
        String sid,
        CallOrder.Direction direction,
        String to,
        String from,
        CallStatus status,
        Instant created,
        Instant updated,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String answeredBy) {

    static CallState queued(String sid, CallOrder order, Instant now) {
        return new CallState(
                sid, order.direction(), order.to(), order.from(), CallStatus.QUEUED, now, now, null, null, null);
    }

    CallState moved(CallStatus next, Instant at) {
        var dialled = next == CallStatus.IN_PROGRESS || (started == null && next != CallStatus.CANCELED);
        return new CallState(
                sid,
                direction,
                to,
                from,
                next,
                created,
                at,
                dialled ? at : started,
                next == CallStatus.COMPLETED ? at : ended,
                answeredBy);
    }

    CallState answeredBy(String verdict) {
        return new CallState(sid, direction, to, from, status, created, updated, started, ended, verdict);
    }

    /** Talk time of a completed call in whole seconds, the difference of its start and end as reported; else zero. */
    public Duration talked() {
        return started == null || ended == null
                ? Duration.ZERO
                : Duration.between(started.truncatedTo(ChronoUnit.SECONDS), ended.truncatedTo(ChronoUnit.SECONDS));
    }
}
