package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallChange;
import io.ringledger.gateway.calls.quality.QaScore;
import io.ringledger.gateway.escalations.Escalation;
import io.ringledger.gateway.live.CallFrames.Notice;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * What frames say, whichever dialect they are in.
 *
 * @param name of what happened, for example {@code call.started}
 * @param data in the words of the manager document, section 2
 */
record FrameContent(String name, Object data) {

    static FrameContent of(CallChange change) {
        return switch (change) {
            case CallChange.Started started -> new FrameContent("call.started", new State(Call.of(started.call())));
            case CallChange.Updated updated -> new FrameContent("call.updated", new State(Call.of(updated.call())));
            case CallChange.Ended ended -> new FrameContent("call.ended", new End(ended.callId()));
            case CallChange.InteractionAdded added ->
                new FrameContent("interaction.added", new Said(added.callId(), Interaction.of(added.interaction())));
            case CallChange.SentimentChanged changed ->
                new FrameContent("sentiment.changed", new Felt(changed.callId(), changed.sentiment()));
            case CallChange.QaScoreUpdated updated ->
                new FrameContent("qa.score.updated", new Judged(updated.callId(), QaScore.of(updated.score())));
            case CallChange.EscalationTriggered triggered ->
                new FrameContent("escalation.triggered", Handed.of(triggered));
            case CallChange.EscalationClosed closed -> new FrameContent("escalation.completed", Handed.of(closed));
        };
    }

    static FrameContent of(Notice notice) {
        return new FrameContent(
                notice.event(),
                notice.code().isEmpty() ? new Problem(null, null) : new Problem(notice.code(), notice.message()));
    }

    private record State(Call call) {}

    private record End(CallId callId) {}

    private record Said(CallId callId, Interaction interaction) {}

    private record Felt(CallId callId, Sentiment sentiment) {}

    private record Judged(CallId callId, QaScore qaScore) {}

    private record Handed(CallId callId, Escalation escalation) {
        static Handed of(CallChange.OfEscalation change) {
            return new Handed(change.callId(), Escalation.of(change.escalation()));
        }
    }

    private record Problem(@Nullable String code, @Nullable String message) {}
}
