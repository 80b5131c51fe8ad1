package io.ringledger.api.calls;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call as lists, details and live frames show it. Source: manager document, {@code Call}.
 *
 * @param callSid {@code null} until the carrier has named the call
 * @param outcome how it ended, {@code null} before; beyond the document, whose {@code failed} is busy, unanswered and more
 * @param outreach campaign and lead that it was made for, {@code null} for one that was begun by hand and for one that rang in
 * @param startedAt when it was initiated or rang in, our clock, UTC
 * @param endedAt carrier's clock, UTC
 * @param duration whole seconds from pick-up to hang-up
 * @param qa how well it was handled: a person's judgement, else the newest; {@code null} while there is none
 * @param sentiment how the customer seems to feel, by what they said last; {@code null} while unknown
 * @param handover {@code null} for a call that was never escalated
 * @param aiPaused whether the AI was told to listen only
 * @param interactions number of things said so far
 * @param createdAt when the platform first knew of it, UTC
 * @param updatedAt recorded time of the last event, UTC
 */
public record CallView(
        CallId id,
        @Nullable CallSid callSid,
        Direction direction,
        CallStatus status,
        @Nullable CallOutcome outcome,
        PhoneNumber from,
        PhoneNumber to,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable Outreach outreach,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Duration duration,
        Attributes attributes,
        @Nullable QaScoreView qa,
        @Nullable Sentiment sentiment,
        @Nullable CallHandover handover,
        boolean aiPaused,
        int interactions,
        Instant createdAt,
        Instant updatedAt) {}
