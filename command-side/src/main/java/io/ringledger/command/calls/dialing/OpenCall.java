package io.ringledger.command.calls.dialing;

import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.LaneId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that the carrier has not had its last word on. Kept durably, so it holds nothing personal.
 *
 * @param cause what the call came of; commands about it inherit it
 * @param attemptId {@code null} for an inbound call
 * @param laneId lane to leave once the attempt is settled; {@code null} once left, and for an inbound call
 * @param gateId the number's gate, where the attempt is settled; {@code null} for an inbound call
 * @param since claim of the attempt, or arrival of the inbound call
 * @param callSid {@code null} while nobody knows what the carrier made of the attempt
 * @param hangUp whether somebody asked to end it
 */
record OpenCall(
        CallId callId,
        Cause cause,
        @Nullable AttemptId attemptId,
        @Nullable LaneId laneId,
        @Nullable GateId gateId,
        Instant since,
        @Nullable CallSid callSid,
        boolean hangUp) {
    TenantId tenant() {
        return Objects.requireNonNull(cause.tenantId(), "a call belongs to a tenant");
    }

    OpenCall withLeg(CallSid sid) {
        return new OpenCall(callId, cause, attemptId, laneId, gateId, since, sid, hangUp);
    }

    OpenCall withoutLane() {
        return new OpenCall(callId, cause, attemptId, null, gateId, since, callSid, hangUp);
    }

    OpenCall withHangUp() {
        return new OpenCall(callId, cause, attemptId, laneId, gateId, since, callSid, true);
    }
}
