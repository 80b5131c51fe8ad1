package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.control.DialingControlView.Stop;
import io.ringledger.gateway.dialect.Messaged;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.StopId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of an emergency stop so far, call by call.
 *
 * @param inForce whether nothing is dialled
 * @param complete whether nothing is open any more; what is goes on being ended
 * @param counts of calls, by result
 */
record StopReport(
        StopId stopId,
        boolean inForce,
        boolean complete,
        @Nullable PersonalText reason,
        @Nullable String orderedBy,
        Instant orderedAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        int total,
        Map<Result, Integer> counts,
        List<Leg> calls)
        implements Messaged {
    /** What became of a call. */
    enum Result {
        /** it is over, and the carrier has said how */
        ENDED,
        /** the carrier has confirmed that it ends the call; the report of the end is to come */
        ACCEPTED,
        /** it was over before the carrier was asked */
        ALREADY_OVER,
        /** it waited and was never dialled */
        WITHDRAWN,
        /** the carrier did not end it; it is asked again until it does */
        REFUSED,
        /** the carrier has not answered yet, or was not asked yet */
        NO_ANSWER_YET;

        boolean isOpen() {
            return this == REFUSED || this == NO_ANSWER_YET;
        }
    }

    /**
     * One call.
     *
     * @param code the carrier's, where it did not end the call
     */
    record Leg(
            CallId callLogId,
            Direction direction,
            Result result,
            @Nullable Integer code,
            @Nullable CallOutcome outcome) {
        static Leg of(ControlledCall call) {
            Ending ending = call.ending();
            Result result = result(call, ending);
            return new Leg(
                    call.id(),
                    call.direction(),
                    result,
                    ending == null || result == Result.ENDED ? null : ending.code(),
                    call.outcome());
        }

        private static Result result(ControlledCall call, @Nullable Ending ending) {
            if (call.stage() == Stage.OVER) {
                return over(call, ending);
            }
            return ending == null
                    ? Result.NO_ANSWER_YET
                    : switch (ending.state()) {
                        case ACCEPTED -> Result.ACCEPTED;
                        case REFUSED -> isOverAtTwilio(ending.code()) ? Result.ALREADY_OVER : Result.REFUSED;
                        case REQUESTED -> Result.NO_ANSWER_YET;
                    };
        }

        private static boolean isOverAtTwilio(@Nullable Integer code) {
            return code != null && OVER_AT_TWILIO.contains(code);
        }

        private static Result over(ControlledCall call, @Nullable Ending ending) {
            if (ending != null && ending.state() == Ending.State.REFUSED && isOverAtTwilio(ending.code())) {
                return Result.ALREADY_OVER;
            }
            return call.wasDialled() ? Result.ENDED : Result.WITHDRAWN;
        }
    }

    /** Source: Twilio, errors 21220 (the call is over) and 20404 (there is no such call). */
    private static final Set<Integer> OVER_AT_TWILIO = Set.of(21220, 20404);

    static StopReport of(Stop stop, List<ControlledCall> calls) {
        List<Leg> legs = calls.stream().map(Leg::of).toList();
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        for (Result result : Result.values()) {
            counts.put(result, 0);
        }
        legs.forEach(leg -> counts.merge(leg.result(), 1, Integer::sum));
        return new StopReport(
                stop.id(),
                stop.holds(),
                isSettled(calls),
                stop.reason(),
                stop.by(),
                stop.orderedAt(),
                stop.liftedAt(),
                stop.liftedBy(),
                legs.size(),
                counts,
                legs);
    }

    /** Whether the carrier has nothing more to be asked about. */
    static boolean isSettled(List<ControlledCall> calls) {
        return calls.stream().map(Leg::of).noneMatch(leg -> leg.result().isOpen());
    }

    @Override
    public String message() {
        String dialing = inForce ? "Nothing is dialled until the stop is lifted" : "Calls are dialled";
        return complete ? dialing : dialing + "; what is open goes on being ended";
    }
}
