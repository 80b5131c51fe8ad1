package io.ringledger.gateway.calls.control;

import io.ringledger.api.calls.CallView;
import io.ringledger.api.control.ControlledCall;
import io.ringledger.api.control.ControlledCall.Deferral;
import io.ringledger.api.control.ControlledCall.Stage;
import io.ringledger.gateway.explaining.RuleWords;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what became of a call, and why. */
final class CallWords {
    private CallWords() {}

    /** One sentence about all of it. */
    static String summary(CallView call, @Nullable ControlledCall known, List<Verdict> refusals) {
        if (call.direction() == Direction.INBOUND) {
            return "It rang in.";
        }
        CallOutcome outcome = call.outcome();
        if (outcome == null) {
            return open(known);
        }
        boolean stopped =
                known != null && known.ending() != null && known.ending().stop() != null;
        return switch (outcome) {
            case COMPLETED, BUSY, NO_ANSWER, FAILED ->
                stopped ? "It was dialled, and ended by an emergency stop." : "It was dialled: no rule refused it.";
            case CANCELED -> canceled(call, stopped);
            case SUPPRESSED, FORBIDDEN_BY_RULE -> "It was not dialled. " + reasons(refusals);
            case INVALID_NUMBER -> "It was not dialled: no numbering plan knows the number.";
            case REFUSED_BY_CARRIER -> "It was not dialled: the carrier did not take it, or it waited too long.";
            case OUTCOME_UNKNOWN -> "The carrier was asked for it, and nobody knows what became of that.";
        };
    }

    private static String open(@Nullable ControlledCall known) {
        if (known == null || known.stage() != Stage.WAITING) {
            return "It is being dialled, or under way: no rule refused it.";
        }
        Deferral deferral = known.deferral();
        return deferral == null ? "It waits for its turn." : "It waits. " + RuleWords.of(deferral) + ".";
    }

    private static String canceled(CallView call, boolean stopped) {
        String by = stopped ? "by an emergency stop" : "because somebody wanted it";
        return call.callSid() == null
                ? "It was withdrawn before it was dialled, " + by + "."
                : "It was dialled, and ended " + by + ".";
    }

    private static String reasons(List<Verdict> refusals) {
        return refusals.isEmpty()
                ? "A rule refused it."
                : refusals.stream()
                        .filter(verdict -> verdict.judgement() == Judgement.REFUSED)
                        .map(RuleWords::of)
                        .collect(Collectors.joining(". ", "", "."));
    }
}
