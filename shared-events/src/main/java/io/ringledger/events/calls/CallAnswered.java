package io.ringledger.events.calls;

import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The far end picked up. May be recorded after the call has ended, when the report came late.
 *
 * @param callId call that was answered
 * @param callSid the carrier's name of the call
 * @param answeredBy {@code null} when machine detection was off
 * @param occurredAt carrier's clock, UTC; our clock where the carrier sent no time
 * @param byCarrierClock whether {@code occurredAt} is the carrier's clock; an event with it replaces one without
 */
public record CallAnswered(
        CallId callId, CallSid callSid, @Nullable AnsweredBy answeredBy, Instant occurredAt, boolean byCarrierClock)
        implements CallEvent {}
