package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallView;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Deferral;
import io.ringledger.api.control.ControlledCall.Ending;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.api.control.DialDecisions;
import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.api.control.DialDecisions.Step;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.StopId;
import io.ringledger.vocabulary.Verdict;
import io.ringledger.vocabulary.WaitReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        List<Decision> decisions) {
    /** Why it waits, or waited last. */
    record Waited(
            WaitReason reason,
            String words,
            @Nullable Integer underWay,
            @Nullable Integer limit,
            Instant at) {
        static @Nullable Waited of(@Nullable Deferral deferral) {
            return deferral == null
                    ? null
                    : new Waited(
                            deferral.reason(),
                            RuleWords.of(deferral),
                            deferral.underWay(),
                            deferral.limit(),
                            deferral.at());
        }
    }

    /**
     * What the gate said once.
     *
     * @param step before the call was claimed, or straight before the carrier was asked
     */
    record Decision(Step step, boolean allowed, AttemptId attemptId, Instant at, List<Judged> verdicts) {
        static Decision of(DialDecision decision) {
            return new Decision(
                    decision.step(),
                    decision.step().allows(),
                    decision.attemptId(),
                    decision.at(),
                    decision.verdicts().stream().map(Judged::of).toList());
        }
    }

    /**
     * What one rule said.
     *
     * @param version of the table of rules
     * @param line of it that decided
     * @param seen what the rule looked at
     */
    record Judged(
            CallingRule rule,
            Judgement judgement,
            String words,
            String version,
            @Nullable String line,
            Map<String, String> seen,
            @Nullable Instant nextAllowedAt) {
        static Judged of(Verdict verdict) {
            return new Judged(
                    verdict.rule(),
                    verdict.judgement(),
                    RuleWords.of(verdict),
                    verdict.version(),
                    verdict.line(),
                    verdict.seen(),
                    verdict.nextAllowedAt());
        }
    }

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
                RuleWords.summary(call, known, refusals),
                refusals.stream().map(Verdict::rule).toList(),
                Waited.of(known == null ? null : known.deferral()),
                ending == null ? null : ending.stop(),
                decisions.stream().map(Decision::of).toList());
    }
}
