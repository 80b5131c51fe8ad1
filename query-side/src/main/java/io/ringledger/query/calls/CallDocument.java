package io.ringledger.query.calls;

import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.AiResumed;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.query.buckets.Counts;
import io.ringledger.query.calls.quality.Judgements;
import io.ringledger.query.calls.quality.QualityCounts;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Mood;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TemplateId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is kept for lists and details.
 *
 * @param interactions number of things said so far
 * @param aiPaused whether the AI was told to listen only
 * @param createdAt recorded time of the first event
 * @param updatedAt recorded time of the last event
 */
record CallDocument(
        CallId id,
        TenantId tenant,
        CallProgress progress,
        PhoneNumber customer,
        PhoneNumber line,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable Outreach outreach,
        Attributes attributes,
        int interactions,
        Mood mood,
        @Nullable CallHandover handover,
        @Nullable QaScoreView qa,
        boolean aiPaused,
        Instant createdAt,
        Instant updatedAt) {

    static CallDocument after(@Nullable CallDocument before, RecordedEvent recorded) {
        CallEvent event = (CallEvent) recorded.payload();
        CallProgress progress = CallProgress.after(before == null ? null : before.progress, event);
        Instant at = recorded.recordedAt().truncatedTo(ChronoUnit.MILLIS);
        if (before != null) {
            return new CallDocument(
                    before.id,
                    before.tenant,
                    progress,
                    before.customer,
                    before.line,
                    before.businessId,
                    before.templateId,
                    before.outreach,
                    before.attributes,
                    before.interactions + (event instanceof SpeechTranscribed ? 1 : 0),
                    event instanceof SpeechTranscribed speech ? felt(before.mood, speech) : before.mood,
                    Handovers.after(before.handover, event),
                    Judgements.after(before.qa, recorded),
                    isPaused(before.aiPaused, event),
                    before.createdAt,
                    at);
        }
        return switch (event) {
            case CallInitiated begun ->
                new CallDocument(
                        begun.callId(),
                        recorded.tenant(),
                        progress,
                        begun.customer(),
                        begun.line(),
                        begun.businessId(),
                        begun.templateId(),
                        begun.outreach(),
                        begun.attributes(),
                        0,
                        Mood.UNKNOWN,
                        null,
                        null,
                        false,
                        at,
                        at);
            case CallReceived begun ->
                new CallDocument(
                        begun.callId(),
                        recorded.tenant(),
                        progress,
                        begun.customer(),
                        begun.line(),
                        null,
                        null,
                        null,
                        Attributes.NONE,
                        0,
                        Mood.UNKNOWN,
                        null,
                        null,
                        false,
                        at,
                        at);
            default -> throw new IllegalStateException("a call without a beginning");
        };
    }

    private static boolean isPaused(boolean before, CallEvent event) {
        return event instanceof AiPaused || (before && !(event instanceof AiResumed));
    }

    private static Mood felt(Mood mood, SpeechTranscribed speech) {
        return mood.after(
                speech.transcription(), speech.sequence(), speech.spokenAt(), speech.speaker(), speech.sentiment());
    }

    /** The same but for what the frames of a call do not show: what is said has frames of its own. */
    private CallDocument quietly(CallDocument other) {
        return new CallDocument(
                id,
                tenant,
                progress,
                customer,
                line,
                businessId,
                templateId,
                outreach,
                attributes,
                other.interactions,
                other.mood,
                handover,
                qa,
                aiPaused,
                createdAt,
                other.updatedAt);
    }

    CallView view() {
        boolean outbound = progress.direction() == Direction.OUTBOUND;
        return new CallView(
                id,
                progress.callSid(),
                progress.direction(),
                Handovers.status(progress.status(), handover),
                progress.outcome(),
                outbound ? line : customer,
                outbound ? customer : line,
                businessId,
                templateId,
                outreach,
                progress.startedAt(),
                progress.endedAt(),
                progress.duration(),
                attributes,
                qa,
                mood.sentiment(),
                handover,
                aiPaused,
                interactions,
                createdAt,
                updatedAt);
    }

    /** Whether a call's frame would show a difference, the time of the last event aside. */
    boolean looksLike(CallDocument other) {
        return feelsLike(other) && quietly(other).view().equals(other.view());
    }

    /** What the call counts for where many are looked at for how they were handled. */
    Counts judged() {
        return QualityCounts.of(
                mood.sentiment(), qa == null ? null : qa.verdict(), Handovers.isEscalated(Handovers.status(handover)));
    }

    /** Whether the customer's mood has the same name, or none. */
    boolean feelsLike(CallDocument other) {
        return mood.label() == other.mood.label();
    }
}
