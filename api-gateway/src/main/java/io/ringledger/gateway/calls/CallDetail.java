package io.ringledger.gateway.calls;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.gateway.agents.HumanAgent;
import io.ringledger.gateway.calls.quality.QaScore;
import io.ringledger.gateway.escalations.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * One call, as the manager document shows it.
 *
 * @param interactionsCount how many things were said
 * @param qaScores how well it was handled, {@code null} while nobody has judged
 * @param escalation the newest, {@code null} for none
 * @param agent who has the call or had it last, {@code null} for nobody
 */
record CallDetail(
        Call call,
        int interactionsCount,
        @Nullable QaScore qaScores,
        @Nullable Escalation escalation,
        @Nullable HumanAgent agent) {
    static CallDetail of(CallView view, @Nullable Escalation escalation, @Nullable HumanAgent agent) {
        QaScoreView qa = view.qa();
        return new CallDetail(
                Call.of(view), view.interactions(), qa == null ? null : QaScore.of(qa), escalation, agent);
    }

    /**
     * One call that was selected by {@code ?id=}: what the manager document shows, and the fields of the call once more
     * on top, as the multitenant front end looks for them.
     */
    record Selected(
            @JsonUnwrapped Call fields, @JsonUnwrapped CallDetail detail) {
        static Selected of(CallDetail detail) {
            return new Selected(detail.call(), detail);
        }
    }
}
