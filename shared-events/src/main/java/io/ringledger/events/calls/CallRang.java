package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import java.time.Instant;

/**
 * The far end rings. May be recorded after the call was answered or has ended, when the report came late.
 *
 * @param callId call that rang
 * @param callSid the carrier's name of the call
 * @param occurredAt carrier's clock, UTC; our clock where the carrier sent no time
 * @param byCarrierClock whether {@code occurredAt} is the carrier's clock; an event with it replaces one without
 */
public record CallRang(CallId callId, CallSid callSid, Instant occurredAt, boolean byCarrierClock)
        implements CallEvent {}
