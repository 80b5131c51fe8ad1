package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.DialingControlView;
import io.ringledger.api.control.DialingControlView.Stop;
import io.ringledger.api.control.DialingFigures;
import io.ringledger.vocabulary.DialingLimits;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much room there is.
 *
 * @param maxConcurrentCalls how many calls may be under way at once; absent where the company has set no limit, and the
 *     installation's holds
 * @param callsPerSecond how many may be begun within a second, absent for no limit
 * @param underWay how many are, with those that rang in
 * @param free how many may be begun now; absent where there is no limit
 * @param waiting how many nobody has asked the carrier for yet
 * @param emergencyStop the stop that holds, absent for none
 */
record Capacity(
        @Nullable Integer maxConcurrentCalls,
        @Nullable Integer callsPerSecond,
        long underWay,
        @Nullable Long free,
        long waiting,
        @Nullable StopId emergencyStop,
        @Nullable String setBy,
        @Nullable Instant setAt) {
    static Capacity of(DialingControlView control, DialingFigures figures) {
        DialingLimits limits = control.limits();
        Stop stop = control.lastStop();
        StopId holding = stop != null && stop.holds() ? stop.id() : null;
        return new Capacity(
                limits == null ? null : limits.concurrentCalls(),
                limits == null ? null : limits.callsPerSecond(),
                figures.underWay(),
                free(limits, figures, holding != null),
                figures.waiting(),
                holding,
                control.limitsBy(),
                control.limitsAt());
    }

    private static @Nullable Long free(@Nullable DialingLimits limits, DialingFigures figures, boolean stopped) {
        if (stopped) {
            return 0L;
        }
        return limits == null ? null : Math.max(0, limits.concurrentCalls() - figures.underWay());
    }
}
