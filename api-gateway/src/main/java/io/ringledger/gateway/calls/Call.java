package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call in the words of the manager document, {@code Call}.
 *
 * @param twilioCallSid empty until the carrier has named the call
 * @param campaignId campaign that it was made for, {@code null} for none; beyond the document
 * @param leadId whom of the campaign it was to reach; beyond the document
 * @param durationSeconds whole seconds from pick-up to hang-up
 * @param aiPaused whether the AI was told to listen only; beyond the document
 * @param outcome how it ended; beyond the document, whose {@code failed} is busy, unanswered and more
 */
public record Call(
        CallId id,
        String twilioCallSid,
        Direction direction,
        CallStatus status,
        @Nullable CallOutcome outcome,
        PhoneNumber fromNumber,
        PhoneNumber toNumber,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable CampaignId campaignId,
        @Nullable LeadId leadId,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long durationSeconds,
        Instant createdAt,
        Instant updatedAt,
        Attributes metadata,
        @Nullable Double qaScore,
        @Nullable SentimentLabel sentiment,
        @Nullable EscalationStatus escalationStatus,
        @Nullable AssignedAgent assignedAgent,
        boolean aiPaused) {
    /** Who has the call, or had it last. */
    record AssignedAgent(AgentId id, PersonalText name) {
        static @Nullable AssignedAgent of(CallHandover handover) {
            AgentId id = handover.agentId();
            PersonalText name = handover.agentName();
            return id == null || name == null ? null : new AssignedAgent(id, name);
        }
    }

    public static Call of(CallView view) {
        CallSid callSid = view.callSid();
        Duration duration = view.duration();
        QaScoreView qa = view.qa();
        Sentiment sentiment = view.sentiment();
        CallHandover handover = view.handover();
        Outreach outreach = view.outreach();
        return new Call(
                view.id(),
                callSid == null ? "" : callSid.value(),
                view.direction(),
                view.status(),
                view.outcome(),
                view.from(),
                view.to(),
                view.businessId(),
                view.templateId(),
                outreach == null ? null : outreach.campaignId(),
                outreach == null ? null : outreach.leadId(),
                view.startedAt(),
                view.endedAt(),
                duration == null ? null : duration.toSeconds(),
                view.createdAt(),
                view.updatedAt(),
                view.attributes(),
                qa == null ? null : qa.verdict().scores().overall(),
                sentiment == null ? null : sentiment.label(),
                handover == null ? null : escalationStatus(handover),
                handover == null ? null : AssignedAgent.of(handover),
                view.aiPaused() && !view.status().isFinal());
    }

    /** The call as it is the moment it was initiated, before any read model knows it. */
    static Call of(InitiateCall command) {
        return new Call(
                command.callId(),
                "",
                Direction.OUTBOUND,
                CallStatus.INITIATED,
                null,
                command.line(),
                command.customer(),
                command.businessId(),
                command.templateId(),
                null,
                null,
                command.at(),
                null,
                null,
                command.at(),
                command.at(),
                command.attributes(),
                null,
                null,
                null,
                null,
                false);
    }

    /** The document has no word for an escalation of which nothing came. */
    private static @Nullable EscalationStatus escalationStatus(CallHandover handover) {
        return handover.status() == EscalationStatus.CANCELLED ? null : handover.status();
    }
}
