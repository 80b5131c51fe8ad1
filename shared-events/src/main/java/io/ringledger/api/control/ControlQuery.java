package io.ringledger.api.control;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ScheduleId;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;
import java.util.List;

/** What can be asked about a tenant's dialing. The tenant is the metadata's. */
public sealed interface ControlQuery {
    /** How it dials; answers a {@link DialingControlView}. */
    record FindDialingControl() implements ControlQuery {}

    /** How many calls wait and are under way; answers {@link DialingFigures}. */
    record CountDialing() implements ControlQuery {}

    /**
     * Calls that wait, in the order in which they will be dialled; answers {@link ControlledCalls}.
     *
     * @param offset how many to leave out, from 0
     */
    record ListWaiting(long offset, int limit) implements ControlQuery {
        public ListWaiting {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0 and limit at 1");
            }
        }
    }

    /** Some calls, those that there are and in no particular order; answers {@link ControlledCalls}. */
    record FindControlled(List<CallId> callIds) implements ControlQuery {
        public FindControlled {
            callIds = List.copyOf(callIds);
        }
    }

    /**
     * The calls that an emergency stop is about: those that it had ended or withdrawn, and those that are not over and began
     * before it. Answers {@link ControlledCalls}.
     */
    record ListStopped(StopId stopId, Instant orderedAt) implements ControlQuery {}

    /**
     * Calls that are, or were, to be begun later, what is due first comes first; answers a {@link ScheduledCallPage}.
     *
     * @param offset how many to leave out, from 0
     */
    record ListScheduled(ScheduledCallView.State state, long offset, int limit) implements ControlQuery {
        public ListScheduled {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0 and limit at 1");
            }
        }
    }

    /** One of them; answers a {@link ScheduledCallView} or is refused with SCHEDULE_NOT_FOUND. */
    record FindScheduled(ScheduleId scheduleId) implements ControlQuery {}

    /** What was judged before a call was dialled or not, in order; answers {@link DialDecisions}. */
    record ListDialDecisions(CallId callId) implements ControlQuery {}

    /** The same for several calls, those of which anything was judged; answers {@link DecisionsOfCalls}. */
    record ListDecisionsOfCalls(List<CallId> callIds) implements ControlQuery {
        public ListDecisionsOfCalls {
            callIds = List.copyOf(callIds);
        }
    }
}
