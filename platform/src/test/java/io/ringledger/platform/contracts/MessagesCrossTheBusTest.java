package io.ringledger.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureCallVolume;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureEscalations;
import io.ringledger.api.analytics.AnalyticsQuery.MeasureQuality;
import io.ringledger.api.analytics.CallQuality;
import io.ringledger.api.analytics.CallVolume;
import io.ringledger.api.analytics.EscalationVolume;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.audit.AccessCommand.RecordExport;
import io.ringledger.api.audit.AccessCommand.RecordRead;
import io.ringledger.api.audit.AccessCommand.RecordRefusal;
import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditFilter;
import io.ringledger.api.audit.AuditPage;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.api.audit.AuditQuery.SummarizeAudit;
import io.ringledger.api.audit.AuditSummary;
import io.ringledger.api.audit.SealQuery.FindSeal;
import io.ringledger.api.audit.SealQuery.SignExport;
import io.ringledger.api.audit.SealView;
import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.audit.SecurityEventCommand.ResolveSecurityEvent;
import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventQuery.FindSecurityEvent;
import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.api.audit.StatementSignature;
import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.AiView;
import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallHandover;
import io.ringledger.api.calls.CallPlace;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.calls.CallQuery.FindAi;
import io.ringledger.api.calls.CallQuery.ListQaReviews;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.QaReviewPage;
import io.ringledger.api.calls.QaScoreView;
import io.ringledger.api.escalations.EscalationCommand.AcceptEscalation;
import io.ringledger.api.escalations.EscalationCommand.AssignAgent;
import io.ringledger.api.escalations.EscalationCommand.CancelEscalation;
import io.ringledger.api.escalations.EscalationCommand.ChooseAgent;
import io.ringledger.api.escalations.EscalationCommand.ClaimAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.CompleteEscalation;
import io.ringledger.api.escalations.EscalationCommand.DeclineEscalation;
import io.ringledger.api.escalations.EscalationCommand.EndWithCall;
import io.ringledger.api.escalations.EscalationCommand.ExpireAssignment;
import io.ringledger.api.escalations.EscalationCommand.ExpireTransfer;
import io.ringledger.api.escalations.EscalationCommand.OpenEscalation;
import io.ringledger.api.escalations.EscalationCommand.PassOverAgent;
import io.ringledger.api.escalations.EscalationCommand.QueueEscalation;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLeg;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegRefused;
import io.ringledger.api.escalations.EscalationCommand.RecordAgentLegReport;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerNotSent;
import io.ringledger.api.escalations.EscalationCommand.RecordCustomerSent;
import io.ringledger.api.escalations.EscalationCommand.RecordJoined;
import io.ringledger.api.escalations.EscalationCommand.RequestTransfer;
import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.api.identity.SocketTicketCommand.UseTicket;
import io.ringledger.api.knowledge.KnowledgeCommand.AddKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.BeginReading;
import io.ringledger.api.knowledge.KnowledgeCommand.DeleteKnowledge;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordText;
import io.ringledger.api.knowledge.KnowledgeCommand.RecordUnreadable;
import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgePassages;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.quality.QaRunCommand.AdvanceQaRun;
import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.api.quality.QaRunPage;
import io.ringledger.api.quality.QaRunQuery.FindQaRun;
import io.ringledger.api.quality.QaRunQuery.ListQaRuns;
import io.ringledger.api.quality.QaRunView;
import io.ringledger.api.requests.RequestClaim;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.api.sockets.SocketCount;
import io.ringledger.api.sockets.SocketQuery.CountSockets;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AccessRefusal;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessSettings.Voice;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.Direction;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.QaRunId;
import io.ringledger.vocabulary.QaScores;
import io.ringledger.vocabulary.QaVerdict;
import io.ringledger.vocabulary.RequestAnswer;
import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.RequestPrint;
import io.ringledger.vocabulary.ResourceId;
import io.ringledger.vocabulary.ReviewId;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Sentiment;
import io.ringledger.vocabulary.SentimentLabel;
import io.ringledger.vocabulary.Severity;
import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TransferStatus;
import io.ringledger.vocabulary.UnreadableReason;
import io.ringledger.vocabulary.UploadedDocument;
import io.ringledger.vocabulary.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In one JVM messages are passed as they are; between three services they are JSON, and must come out as they went in. */
class MessagesCrossTheBusTest {
    private static final AccessId ACCESS = AccessId.of(5128);
    private static final SecurityEventId SECURITY_EVENT = SecurityEventId.of(5132);
    private static final CallId CALL = CallId.of(5104);
    private static final EscalationId ESCALATION = EscalationId.of(5112);
    private static final QaRunId RUN = QaRunId.of(5120);
    private static final KnowledgeId ENTRY = KnowledgeId.of(5124);
    private static final KnowledgeContent CONTENT =
            new KnowledgeContent("Returns", new KnowledgeText("Thirty days"), null, "text", Attributes.NONE);
    private static final AttemptId ATTEMPT = AttemptId.of(5116);
    private static final CallSid LEG = new CallSid("CA" + "0123456789abcdef".repeat(2));
    private static final AgentId AGENT = AgentId.of(5108);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123456Z");
    private static final PersonalText JANE = new PersonalText("Jane Doe");
    private static final Attributes DETAILS = new Attributes(Map.of("keyword", "cancel", "threshold", -0.5));
    private static final AgentWish WISH = new AgentWish(AGENT, List.of("billing"));

    private static final QaVerdict VERDICT = new QaVerdict(
            new QaScores(.8125, .7, .75, 1, .75), SentimentLabel.NEGATIVE, List.of("business_not_named"), List.of());
    private static final QaScoreView SCORE =
            new QaScoreView(ReviewId.of(6), CALL, VERDICT, "user_17", true, new PersonalText("why"), AT, AT);

    private final Serializer serializer = Serializers.messages();

    private static final RequestKeyId KEY = new RequestKeyId("key_" + "0123456789abcdef".repeat(2));
    private static final RequestAnswer ANSWER =
            new RequestAnswer(201, Map.of("ETag", "\"0\""), new PersonalText("{\"name\":\"Jane Doe\"}"));

    static Stream<Object> messages() {
        return Stream.concat(IdentityMessages.all(), calls());
    }

    private static Stream<Object> calls() {
        return Stream.of(
                new RecordRead(ACCESS, AuditedData.TRANSCRIPT, new ResourceId("call_5104"), 1, AT),
                new RecordExport(ACCESS, AuditedData.CALL, null, 1, AT),
                new RecordRefusal(ACCESS, AccessRefusal.TOKEN_REFUSED, 12, AT),
                new RaiseSecurityEvent(SECURITY_EVENT, SecurityEventType.LOG_MISMATCH, Severity.CRITICAL, AT),
                new ResolveSecurityEvent(SECURITY_EVENT, JANE, AT),
                new ListAuditEntries(
                        new AuditFilter(
                                "user_17", "login", "auth", false, new ResourceId("call_5104"), "request-1", AT, AT),
                        true,
                        50,
                        50),
                new ListAuditEntries(AuditFilter.ALL, false, 0, 50),
                new AuditPage(
                        List.of(new AuditEntryView(
                                7,
                                "twilio",
                                "update",
                                "call",
                                new ResourceId("call_5104"),
                                true,
                                "CallRang",
                                "POST /webhooks/twilio/call-status",
                                "request-1",
                                1,
                                AT)),
                        1),
                new SummarizeAudit(AT, null),
                new AuditSummary(List.of(new AuditSummary.Tally("login", "auth", false, 3))),
                new FindSecurityEvent(SECURITY_EVENT),
                new ListSecurityEvents(false, Severity.HIGH, 0, 50),
                new ListSecurityEvents(null, null, 50, 50),
                new SecurityEventPage(
                        List.of(new SecurityEventView(
                                SECURITY_EVENT,
                                SecurityEventType.TOKEN_REUSE,
                                Severity.HIGH,
                                "user_17",
                                "POST /auth/refresh",
                                "request-1",
                                AT,
                                new SecurityEventView.Resolution("user_18", JANE, AT))),
                        1),
                new FindSeal(),
                new SealView(3, 700, AT, 2, true, "0123456789abcdef"),
                new SignExport("e5".repeat(32)),
                new StatementSignature("sha256:" + "e5".repeat(32), "c2lnbmVk", "0123456789abcdef"),
                new ClaimRequest(KEY, new RequestPrint("a1".repeat(16)), 20_889_600, AT),
                new KeepAnswer(KEY, 20_889_600, new SubjectId("subj_" + "d4".repeat(16)), ANSWER, AT),
                new ReleaseRequest(KEY, 20_889_600, AT),
                new RequestClaim(20_889_600, true, null),
                new RequestClaim(20_889_600, false, ANSWER),
                new EscalateCall(
                        CALL,
                        ESCALATION,
                        "keyword",
                        EscalationTrigger.Kind.KEYWORD,
                        DETAILS,
                        Attributes.NONE,
                        WISH,
                        AT),
                new TakeOverCall(CALL, ESCALATION, AGENT, JANE, AT),
                new CloseEscalation(CALL, ESCALATION, true, AT),
                new OpenEscalation(
                        ESCALATION,
                        CALL,
                        new SubjectId("subj_" + "a1".repeat(16)),
                        null,
                        "manual",
                        EscalationTrigger.Kind.MANUAL,
                        DETAILS,
                        Attributes.NONE,
                        AgentWish.ANYBODY,
                        new PersonalText("Inbound call"),
                        AT),
                new ChooseAgent(ESCALATION, AGENT, AT),
                new QueueEscalation(ESCALATION, AT),
                new PassOverAgent(ESCALATION, AGENT, AT),
                new AssignAgent(ESCALATION, AGENT, JANE, AT.plusSeconds(30), AT),
                new ExpireAssignment(ESCALATION, AGENT, AT),
                new EndWithCall(ESCALATION, AT),
                new AcceptEscalation(ESCALATION, AT),
                new RequestTransfer(
                        ESCALATION,
                        ATTEMPT,
                        AGENT,
                        new PhoneNumber("+14155550123"),
                        new PhoneNumber("+14155559999"),
                        LEG,
                        true,
                        AT),
                new ClaimAgentLeg(ESCALATION, ATTEMPT, AT),
                new RecordAgentLeg(ESCALATION, ATTEMPT, LEG, AT),
                new RecordAgentLegRefused(ESCALATION, ATTEMPT, AT),
                new RecordAgentLegReport(
                        ESCALATION,
                        ATTEMPT,
                        new CarrierReport(LEG, CarrierStatus.BUSY, 2, AT, Duration.ofSeconds(3), null, AT)),
                new RecordJoined(ESCALATION, ATTEMPT, LEG, AT),
                new RecordCustomerSent(ESCALATION, ATTEMPT, LEG, AT),
                new RecordCustomerNotSent(ESCALATION, ATTEMPT, AT),
                new ExpireTransfer(ESCALATION, ATTEMPT, AT),
                new DeclineEscalation(ESCALATION, DeclineReason.DECLINED, AT),
                new CompleteEscalation(ESCALATION, AT),
                new CancelEscalation(ESCALATION, CancelReason.WITHDRAWN, AT),
                new FindEscalation(ESCALATION),
                new ListEscalations(EscalationStatus.PENDING, CALL, AT, AT, 1, 50),
                new ListEscalations(null, null, null, null, 2, 10),
                new EscalationPage(List.of(escalation(AGENT), escalation(null)), 7),
                new ListFreeAgents(100),
                new AgentPage(List.of(agent()), 1),
                new CallChanges(
                        new TenantId("acme"),
                        List.of(
                                new CallChange.Updated(call()),
                                new CallChange.EscalationTriggered(escalation(null)),
                                new CallChange.EscalationClosed(escalation(AGENT)))),
                new MeasureCallVolume(
                        AT,
                        AT.plusSeconds(1),
                        Interval.WEEK,
                        ZoneId.of("Europe/Berlin"),
                        new BusinessId("business_7"),
                        Direction.INBOUND),
                new MeasureCallVolume(AT, AT, Interval.HOUR, ZoneOffset.UTC, null, null),
                new CallVolume(List.of(new CallVolume.Period(AT, 1, 2, 3, 4, 5, Duration.ofSeconds(77)))),
                new MeasureQuality(AT, AT, Interval.DAY, ZoneOffset.UTC, new BusinessId("business_7")),
                new CallQuality(
                        List.of(new CallQuality.Period(
                                AT,
                                Map.of(SentimentLabel.NEGATIVE, 2L),
                                -0.75,
                                Map.of(CallQuality.Grade.GOOD, 1L),
                                Map.of(CallQuality.Dimension.OVERALL, 0.61),
                                Map.of("no_closing", 1L))),
                        -0.25,
                        null),
                new ScoreCall(CALL, ReviewId.of(5), "rubric-1", 7, VERDICT, new PersonalText("why"), AT),
                new ReviewCall(CALL, ReviewId.of(6), VERDICT, null, AT),
                new MessageAi(CALL, JANE, AT),
                new PauseAi(CALL, AT),
                new ResumeAi(CALL, AT),
                new InstructAi(CALL, JANE, AT),
                new RecordReply(CALL, 2, null, JANE, List.of(ENTRY), "knowledge-1", 1, AT),
                new AskForReply(CALL, 2, JANE, 0),
                new FindAi(),
                new AiView("knowledge-1", false),
                new AiReply(
                        2, JANE, JANE, false, 1, List.of(ENTRY), "knowledge-1", true, new Voice("en-US", "alice", .5)),
                new AddKnowledge(ENTRY, new BusinessId("b1"), CONTENT, AT),
                new ReceiveDocument(
                        ENTRY,
                        null,
                        new UploadedDocument("Returns", "returns.pdf"),
                        DocumentFormat.PDF,
                        12,
                        "e5".repeat(32),
                        AT),
                new BeginReading(ENTRY, AT),
                new RecordText(ENTRY, new KnowledgeText("Thirty days"), 3, AT),
                new RecordUnreadable(ENTRY, UnreadableReason.NO_TEXT, AT),
                new DeleteKnowledge(ENTRY, AT),
                new FindKnowledge(ENTRY),
                new ListKnowledge(null, "thirty da", 1, 50),
                new RetrieveKnowledge(null, "How long?", 5, .5),
                new KnowledgePage(
                        List.of(new KnowledgeView(
                                ENTRY,
                                null,
                                "Returns",
                                "Thirty",
                                11,
                                "returns.pdf",
                                "pdf",
                                Attributes.NONE,
                                KnowledgeView.Processing.COMPLETED,
                                UnreadableReason.NO_TEXT,
                                3,
                                AT,
                                AT,
                                2)),
                        1),
                new KnowledgePassages(List.of(new KnowledgePassages.Passage(ENTRY, "Returns", "Thirty days", .75))),
                new StartQaRun(RUN, AT, AT, null, AT),
                new AdvanceQaRun(RUN, new CallPlace(AT, 0), new CallPlace(AT, 3), 3, 2, "rubric-1", true, AT),
                new FindQaRun(RUN),
                new UseTicket(SocketTicketId.of(5140), UserId.of(17), AT),
                new CountSockets(),
                new SocketCount(List.of(new SocketCount.OfUser(UserId.of(17), 3))),
                new ListQaRuns(1, 50),
                new QaRunPage(
                        List.of(new QaRunView(RUN, AT, AT, null, "rubric-1", 3, 2, AT, "user_17", AT, null, AT)), 1),
                new ListQaReviews(CALL),
                new SliceCalls(CallFilter.ALL, 3, 500),
                new CallSlice(List.of(call())),
                new QaReviewPage(List.of(SCORE), 1),
                new MeasureEscalations(AT, AT, Interval.MONTH, ZoneOffset.ofHours(5), null),
                new EscalationVolume(List.of(new EscalationVolume.Period(
                        AT,
                        Map.of("a.b $c", 2L),
                        Map.of(EscalationStatus.IN_PROGRESS, 2L),
                        Duration.ofMillis(90_500)))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void comesOutAsItWentIn(Object message) {
        SerializedObject<byte[]> crossing = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(crossing)).isEqualTo(message);
    }

    private static EscalationView escalation(@Nullable AgentId agent) {
        return new EscalationView(
                ESCALATION,
                CALL,
                new BusinessId("business_7"),
                EscalationStatus.PENDING,
                "keyword",
                DETAILS,
                Attributes.NONE,
                WISH,
                new PersonalText("Inbound call"),
                agent == null,
                agent,
                agent == null ? null : JANE,
                agent == null ? null : AT,
                1,
                null,
                agent == null ? null : TransferStatus.CONNECTING,
                AT,
                null,
                null,
                AT);
    }

    private static AgentView agent() {
        var profile = new AgentProfile(JANE, new PersonalText("jane@example.org"), null, null, DETAILS);
        var duties = new AgentDuties(List.of("billing"), List.of());
        return new AgentView(AGENT, profile, duties, true, true, CALL, 3, AT, AT, null, 7);
    }

    private static CallView call() {
        return new CallView(
                CALL,
                null,
                Direction.INBOUND,
                CallStatus.ESCALATED,
                null,
                new PhoneNumber("+14155550123"),
                new PhoneNumber("+14155559999"),
                null,
                null,
                null,
                AT,
                null,
                Duration.ofSeconds(4),
                DETAILS,
                SCORE,
                Sentiment.of(-0.5),
                new CallHandover(ESCALATION, EscalationStatus.IN_PROGRESS, AGENT, JANE),
                false,
                3,
                AT,
                AT);
    }
}
