package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallView;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.control.DialDecisions;
import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.gateway.explaining.GateDecision;
import io.ringledger.gateway.explaining.Waited;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call was made or not: what was judged at the time, and never anew.
 *
 * @param dialled whether the carrier was asked for it, as far as anybody knows; true of a call that rang in
 * @param summary one sentence
 * @param refusedBy rules that refused it last, none where it was let through
 * @param waited why it waits, or waited last
 * @param endedBy the emergency stop that ended it, absent where none did
 * @param decisions each time its number's gate was asked, in order
 */
record Explanation(
        CallId callLogId,
        Direction direction,
        @Nullable CallOutcome outcome,
        boolean dialled,
        String summary,
        List<CallingRule> refusedBy,
        @Nullable Waited waited,
        @Nullable StopId endedBy,
        List<GateDecision> decisions) {
    static Explanation of(CallView call, @Nullable ControlledCall known, DialDecisions decided) {
        List<DialDecision> decisions = decided.decisions();
        List<Verdict> refusals = decisions.isEmpty()
                ? List.of()
                : decisions.getLast().verdicts().stream()
                        .filter(Verdict::refuses)
                        .toList();
        Ending ending = known == null ? null : known.ending();
        boolean dialled = call.callSid() != null || (known != null && known.stage() == Stage.DIALLING);
        return new Explanation(
                call.id(),
                call.direction(),
                call.outcome(),
                dialled,
                CallWords.summary(call, known, refusals),
                refusals.stream().map(Verdict::rule).toList(),
                Waited.of(known == null ? null : known.deferral()),
                ending == null ? null : ending.stop(),
                decisions.stream().map(GateDecision::of).toList());
    }
}
