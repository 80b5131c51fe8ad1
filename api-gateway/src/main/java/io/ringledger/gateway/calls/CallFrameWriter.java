package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallChange;
import io.ringledger.gateway.calls.quality.QaScore;
import io.ringledger.gateway.dialect.Dialects;
import io.ringledger.gateway.dialect.Document;
import io.ringledger.gateway.escalations.Escalation;
import io.ringledger.gateway.live.CallFrames;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Sentiment;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frames of {@code /ws/calls}: what both documents expect in one. */
@Component
final class CallFrameWriter implements CallFrames {
    private static final String CHANNEL = "calls";

    private final JsonMapper mapper;
    private final Clock clock;

    CallFrameWriter(Dialects dialects, Clock clock) {
        this.mapper = dialects.of(Document.MANAGER).mapper();
        this.clock = clock;
    }

    @Override
    public byte[] of(CallChange change) {
        return switch (change) {
            case CallChange.Started started -> frame("call.started", new State(Call.of(started.call())));
            case CallChange.Updated updated -> frame("call.updated", new State(Call.of(updated.call())));
            case CallChange.Ended ended -> frame("call.ended", new End(ended.callId()));
            case CallChange.InteractionAdded added ->
                frame("interaction.added", new Said(added.callId(), Interaction.of(added.interaction())));
            case CallChange.SentimentChanged changed ->
                frame("sentiment.changed", new Felt(changed.callId(), changed.sentiment()));
            case CallChange.QaScoreUpdated updated ->
                frame("qa.score.updated", new Judged(updated.callId(), QaScore.of(updated.score())));
            case CallChange.EscalationTriggered triggered -> frame("escalation.triggered", Handed.of(triggered));
            case CallChange.EscalationClosed closed -> frame("escalation.completed", Handed.of(closed));
        };
    }

    @Override
    public byte[] notice(Notice notice) {
        return notice.code().isEmpty()
                ? frame(notice.event(), new Problem(null, null))
                : frame(notice.event(), new Problem(notice.code(), notice.message()));
    }

    private byte[] frame(String event, Object data) {
        return mapper.writeValueAsBytes(
                new Frame(event, data, event, CHANNEL, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private record Frame(String event, Object data, String type, String channel, Instant timestamp) {}

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
