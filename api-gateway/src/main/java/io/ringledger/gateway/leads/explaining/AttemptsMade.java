package io.ringledger.gateway.leads.explaining;

import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCalls;
import io.ringledger.api.control.DecisionsOfCalls;
import io.ringledger.api.control.DecisionsOfCalls.OfCall;
import io.ringledger.gateway.explaining.GateDecision;
import io.ringledger.gateway.explaining.Waited;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.StopId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the calls of attempts, by their ids. */
record AttemptsMade(Map<CallId, OfCall> decisions, Map<CallId, ControlledCall> calls) {
    static final AttemptsMade NONE = new AttemptsMade(Map.of(), Map.of());

    static AttemptsMade of(DecisionsOfCalls decisions, ControlledCalls calls) {
        return new AttemptsMade(
                decisions.calls().stream().collect(Collectors.toMap(OfCall::callId, Function.identity())),
                calls.calls().stream().collect(Collectors.toMap(ControlledCall::id, Function.identity())));
    }

    /**
     * The call of an attempt.
     *
     * @param dialled whether the carrier was asked for it, as far as anybody knows
     * @param waited what it waited for last, absent where it did not
     * @param endedBy the emergency stop that ended it, absent where none did
     * @param decisions each time its number's gate was asked, in order
     */
    record Attempt(
            boolean dialled,
            @Nullable Waited waited,
            @Nullable StopId endedBy,
            List<GateDecision> decisions) {}

    Attempt of(CallId callId) {
        OfCall judged = decisions.get(callId);
        ControlledCall call = calls.get(callId);
        Ending ending = call == null ? null : call.ending();
        return new Attempt(
                call != null && call.wasDialled(),
                Waited.of(call == null ? null : call.deferral()),
                ending == null ? null : ending.stop(),
                judged == null
                        ? List.of()
                        : judged.decisions().decisions().stream()
                                .map(GateDecision::of)
                                .toList());
    }
}
