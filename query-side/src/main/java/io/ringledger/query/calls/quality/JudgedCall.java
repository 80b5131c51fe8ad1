package io.ringledger.query.calls.quality;

import io.ringledger.api.calls.QaScoreView;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.query.buckets.Beginning;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.Mood;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one call to count it.
 *
 * @param score what stands for it, {@code null} while there is none
 * @param escalated whether it was handed to a person or is to be, unless that was called off
 */
record JudgedCall(Beginning beginning, Mood mood, @Nullable QaScoreView score, boolean escalated) {

    static JudgedCall after(@Nullable JudgedCall before, RecordedEvent recorded) {
        CallEvent event = (CallEvent) recorded.payload();
        if (before == null) {
            return new JudgedCall(beginning(event, recorded.tenant()), Mood.UNKNOWN, null, false);
        }
        return switch (event) {
            case SpeechTranscribed speech -> before.with(speech);
            case CallEscalated _ -> new JudgedCall(before.beginning, before.mood, before.score, true);
            case CallEscalationClosed closed ->
                new JudgedCall(before.beginning, before.mood, before.score, closed.completed());
            default ->
                new JudgedCall(
                        before.beginning, before.mood, Judgements.after(before.score, recorded), before.escalated);
        };
    }

    private JudgedCall with(SpeechTranscribed speech) {
        Mood felt = mood.after(
                speech.transcription(), speech.sequence(), speech.spokenAt(), speech.speaker(), speech.sentiment());
        return new JudgedCall(beginning, felt, score, escalated);
    }

    private static Beginning beginning(CallEvent event, TenantId tenant) {
        return switch (event) {
            case CallInitiated begun -> beginning(tenant, begun.businessId(), begun.initiatedAt());
            case CallReceived begun -> beginning(tenant, null, begun.receivedAt());
            default -> throw new IllegalStateException("a call without a beginning");
        };
    }

    private static Beginning beginning(TenantId tenant, @Nullable BusinessId business, Instant at) {
        return new Beginning(tenant, business, at.truncatedTo(ChronoUnit.MILLIS));
    }

    @Nullable
    QaVerdict verdict() {
        return score == null ? null : score.verdict();
    }

    Document write() {
        Document document = new Document("tenant", beginning.tenant().value())
                .append("startedAt", Date.from(beginning.at()))
                .append("mood", MoodMapping.write(mood))
                .append("escalated", escalated);
        if (beginning.businessId() != null) {
            document.append("businessId", beginning.businessId().value());
        }
        if (score != null) {
            document.append("score", ScoreMapping.write(score));
        }
        return document;
    }

    static JudgedCall read(Document document) {
        String business = document.getString("businessId");
        return new JudgedCall(
                new Beginning(
                        new TenantId(document.getString("tenant")),
                        business == null ? null : new BusinessId(business),
                        document.getDate("startedAt").toInstant()),
                MoodMapping.read(document.get("mood", Document.class)),
                ScoreMapping.read(document.get("score", Document.class)),
                document.getBoolean("escalated"));
    }
}
