package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Deferral;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits.
 *
 * @param position in the queue, from 1; absent where it is not known
 * @param reason what for, absent where its turn has not come
 * @param underWay how many calls were under way when its turn came, where that is the reason
 * @param limit how many may be, where that is the reason
 */
record Waiting(
        CallId callLogId,
        @Nullable Long position,
        int priority,
        Instant waitingSince,
        @Nullable WaitReason reason,
        @Nullable Integer underWay,
        @Nullable Integer limit) {
    static Waiting of(ControlledCall call, @Nullable Long position) {
        Deferral deferral = call.deferral();
        return new Waiting(
                call.id(),
                position,
                call.priority(),
                call.requestedAt(),
                deferral == null ? null : deferral.reason(),
                deferral == null ? null : deferral.underWay(),
                deferral == null ? null : deferral.limit());
    }
}
