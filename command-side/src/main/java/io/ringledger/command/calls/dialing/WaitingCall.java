package io.ringledger.command.calls.dialing;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A call that could not be dialled when its turn came.
 *
 * @param tenant {@code null} in what an earlier release wrote
 * @param since when it was asked for
 * @param priority 0 to 10
 * @param reason why, {@code null} in what an earlier release wrote
 */
record WaitingCall(
        CallId callId,
        @Nullable TenantId tenant,
        Instant since,
        int priority,
        @Nullable WaitReason reason) {
    /** In which they are dialled. */
    static final Comparator<WaitingCall> ORDER = Comparator.comparingInt(WaitingCall::priority)
            .reversed()
            .thenComparing(WaitingCall::since)
            .thenComparingLong(call -> call.callId().number());

    static WaitingCall of(DialIntent intent, int priority, WaitReason reason) {
        return new WaitingCall(intent.callId(), intent.tenantId(), intent.initiatedAt(), priority, reason);
    }

    WaitingCall withPriority(int other) {
        return new WaitingCall(callId, tenant, since, other, reason);
    }

    /** Whether it waits for its own company to have room. */
    boolean waitsForRoom() {
        return reason == WaitReason.LIMIT || reason == WaitReason.PACE;
    }
}
