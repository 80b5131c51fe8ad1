package io.ringledger.gateway;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.InteractionView;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallOutcome;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Calls to try things with. */
public final class CallFixtures {
    public static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");
    public static final PhoneNumber CUSTOMER = new PhoneNumber("+12125550100");
    public static final PhoneNumber LINE = new PhoneNumber("+15005550006");

    private CallFixtures() {}

    public static CallView aCall(long number) {
        return aCall(number, CallStatus.IN_PROGRESS);
    }

    public static CallView aCall(long number, CallStatus status) {
        return new CallView(
                CallId.of(number),
                new CallSid("CA00000000000000000000000000000001"),
                Direction.OUTBOUND,
                status,
                null,
                LINE,
                CUSTOMER,
                new BusinessId("acme"),
                null,
                null,
                BEGAN,
                null,
                null,
                new Attributes(Map.of("order", 7)),
                null,
                null,
                null,
                false,
                3,
                BEGAN,
                BEGAN.plusSeconds(5));
    }

    /** A call that a campaign has made. */
    public static CallView aCampaignsCall(long number, CampaignId campaign, LeadId lead) {
        return new CallView(
                CallId.of(number),
                new CallSid("CA00000000000000000000000000000001"),
                Direction.OUTBOUND,
                CallStatus.COMPLETED,
                null,
                LINE,
                CUSTOMER,
                new BusinessId("acme"),
                null,
                new Outreach(campaign, lead, CallVoice.ARTIFICIAL, true, Duration.ofSeconds(25), true, null, null),
                BEGAN,
                null,
                null,
                new Attributes(Map.of("order", 7)),
                null,
                null,
                null,
                false,
                3,
                BEGAN,
                BEGAN.plusSeconds(5));
    }

    /** Something that was said on a call; the customer says what has an even number. */
    public static InteractionView said(long call, long number) {
        return said(call, number, BEGAN.plusSeconds(number + 1));
    }

    public static InteractionView said(long call, long number, Instant recordedAt) {
        return new InteractionView(
                InteractionId.of(number),
                CallId.of(call),
                number % 2 == 0 ? Speaker.CUSTOMER : Speaker.AI,
                new PersonalText("words " + number),
                0.9,
                "en-US",
                BEGAN.plusSeconds(number),
                recordedAt,
                number % 3 == 0 ? null : Sentiment.of(-0.4215));
    }

    public static CallView withNote(CallView call, String note) {
        return new CallView(
                call.id(),
                call.callSid(),
                call.direction(),
                call.status(),
                call.outcome(),
                call.from(),
                call.to(),
                call.businessId(),
                call.templateId(),
                null,
                call.startedAt(),
                call.endedAt(),
                call.duration(),
                new Attributes(Map.of("note", note)),
                call.qa(),
                call.sentiment(),
                call.handover(),
                false,
                call.interactions(),
                call.createdAt(),
                call.updatedAt());
    }

    /** What a rubric made of a call: 0.7725 in all. */
    public static QaScoreView score(long call, Instant at) {
        QaVerdict verdict = new QaVerdict(
                QaScores.of(.5, .7, 1, .85),
                SentimentLabel.NEGATIVE,
                List.of("ai_not_disclosed"),
                List.of("no_closing"));
        return new QaScoreView(ReviewId.of(10 * call), CallId.of(call), verdict, "rubric-1", false, null, at, at);
    }

    public static CallView judged(CallView call, QaScoreView qa) {
        return new CallView(
                call.id(),
                call.callSid(),
                call.direction(),
                call.status(),
                call.outcome(),
                call.from(),
                call.to(),
                call.businessId(),
                call.templateId(),
                null,
                call.startedAt(),
                call.endedAt(),
                call.duration(),
                call.attributes(),
                qa,
                call.sentiment(),
                call.handover(),
                false,
                call.interactions(),
                call.createdAt(),
                call.updatedAt());
    }

    public static CallView begun(CallView call, Instant at) {
        return new CallView(
                call.id(),
                call.callSid(),
                call.direction(),
                call.status(),
                call.outcome(),
                call.from(),
                call.to(),
                call.businessId(),
                call.templateId(),
                null,
                at,
                call.endedAt(),
                call.duration(),
                call.attributes(),
                call.qa(),
                call.sentiment(),
                call.handover(),
                false,
                call.interactions(),
                at,
                at);
    }

    public static CallView governed(CallView call, String business) {
        return new CallView(
                call.id(),
                call.callSid(),
                call.direction(),
                call.status(),
                call.outcome(),
                call.from(),
                call.to(),
                new BusinessId(business),
                call.templateId(),
                null,
                call.startedAt(),
                call.endedAt(),
                call.duration(),
                call.attributes(),
                call.qa(),
                call.sentiment(),
                call.handover(),
                false,
                call.interactions(),
                call.createdAt(),
                call.updatedAt());
    }

    public static CallView escalated(CallView call, EscalationId escalation, Instant at) {
        return new CallView(
                call.id(),
                call.callSid(),
                call.direction(),
                CallStatus.ESCALATED,
                call.outcome(),
                call.from(),
                call.to(),
                call.businessId(),
                call.templateId(),
                null,
                call.startedAt(),
                call.endedAt(),
                call.duration(),
                call.attributes(),
                call.qa(),
                call.sentiment(),
                new CallHandover(escalation, EscalationStatus.PENDING, null, null),
                false,
                call.interactions(),
                call.createdAt(),
                at);
    }

    public static CallView ended(CallView call, Instant at) {
        return new CallView(
                call.id(),
                call.callSid(),
                call.direction(),
                CallStatus.COMPLETED,
                CallOutcome.COMPLETED,
                call.from(),
                call.to(),
                call.businessId(),
                call.templateId(),
                null,
                call.startedAt(),
                at,
                Duration.ofSeconds(42),
                call.attributes(),
                call.qa(),
                call.sentiment(),
                call.handover(),
                false,
                call.interactions(),
                call.createdAt(),
                at);
    }

    static CallView view(InitiateCall command) {
        return fresh(command.callId(), Direction.OUTBOUND, command.line(), command.customer(), command.at());
    }

    static CallView view(ReceiveCall command) {
        return fresh(command.callId(), Direction.INBOUND, command.customer(), command.line(), command.at());
    }

    private static CallView fresh(CallId id, Direction direction, PhoneNumber from, PhoneNumber to, Instant at) {
        return new CallView(
                id,
                null,
                direction,
                direction == Direction.OUTBOUND ? CallStatus.INITIATED : CallStatus.RINGING,
                null,
                from,
                to,
                null,
                null,
                null,
                at,
                null,
                null,
                Attributes.NONE,
                null,
                null,
                null,
                false,
                0,
                at,
                at);
    }
}
