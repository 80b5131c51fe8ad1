package io.ringledger.vocabulary;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier said of one call leg, once. Reports come in any order and any number of times.
 *
 * @param callSid the carrier's name of the leg
 * @param status state that is reported
 * @param sequence the carrier's {@code SequenceNumber}, -1 where it sent none
 * @param carrierTime the carrier's clock, UTC, second precision; {@code null} where it sent none
 * @param duration whole seconds from pick-up to hang-up; {@code null} where it sent none
 * @param answeredBy {@code null} when machine detection was off
 * @param receivedAt our clock, UTC
 */
public record CarrierReport(
        CallSid callSid,
        CarrierStatus status,
        int sequence,
        @Nullable Instant carrierTime,
        @Nullable Duration duration,
        @Nullable AnsweredBy answeredBy,
        Instant receivedAt) {
    /** When it happened: the carrier's clock where it sent one, else ours. */
    public Instant occurredAt() {
        return carrierTime == null ? receivedAt : carrierTime;
    }
}
