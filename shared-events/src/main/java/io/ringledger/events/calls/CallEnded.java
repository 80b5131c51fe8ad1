package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The call is over. A second one replaces the first: the carrier's last word counts, also over an outcome that was unknown.
 *
 * @param callId call that ended
 * @param callSid the carrier's name of the call, {@code null} when it was withdrawn before a carrier was asked
 * @param outcome how it ended
 * @param duration the carrier's {@code CallDuration}, whole seconds from pick-up to hang-up; {@code null} where it sent none
 * @param sequence the carrier's {@code SequenceNumber}, -1 where it sent none; the higher one wins
 * @param occurredAt carrier's clock, UTC; our clock where the carrier sent no time
 * @param byCarrierClock whether {@code occurredAt} is the carrier's clock; an event with it replaces one without
 */
public record CallEnded(
        CallId callId,
        @Nullable CallSid callSid,
        CallOutcome outcome,
        @Nullable Duration duration,
        int sequence,
        Instant occurredAt,
        boolean byCarrierClock)
        implements CallEvent {}
