package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The call's turn came, and it waits. Said once for each reason in a row, however often it is tried.
 *
 * @param callId call that waits
 * @param reason what it waits for
 * @param underWay how many calls were under way then, {@code null} where that is not the reason
 * @param limit how many may be, {@code null} where that is not the reason
 * @param deferredAt our clock, UTC
 */
public record DialDeferred(
        CallId callId,
        WaitReason reason,
        @Nullable Integer underWay,
        @Nullable Integer limit,
        Instant deferredAt) implements CallEvent {}
