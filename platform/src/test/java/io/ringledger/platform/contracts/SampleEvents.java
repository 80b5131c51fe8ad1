package io.ringledger.platform.contracts;

import io.ringledger.events.agents.*;
import io.ringledger.events.audit.*;
import io.ringledger.events.calls.*;
import io.ringledger.events.calls.AiInstructed;
import io.ringledger.events.calls.AiMessaged;
import io.ringledger.events.calls.AiPaused;
import io.ringledger.events.calls.AiReplied;
import io.ringledger.events.calls.AiResumed;
import io.ringledger.events.calls.CallEscalated;
import io.ringledger.events.calls.CallEscalationClosed;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.compliance.*;
import io.ringledger.events.config.*;
import io.ringledger.events.control.*;
import io.ringledger.events.escalations.*;
import io.ringledger.events.identity.*;
import io.ringledger.events.knowledge.*;
import io.ringledger.events.quality.*;
import io.ringledger.events.requests.*;
import io.ringledger.events.suppression.*;
import io.ringledger.vocabulary.*;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DeclineReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.FloorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One event of each type, every field filled. */
final class SampleEvents {
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Instant CARRIER_TIME = Instant.parse("2026-11-22T12:00:07Z");
    private static final CallId CALL = CallId.of(5104);
    private static final AttemptId ATTEMPT = AttemptId.of(5104);
    private static final TenantId TENANT = new TenantId("acme");
    private static final UserId USER = UserId.of(17);
    private static final SubjectId USER_SUBJECT = new SubjectId(USER.value());
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final CallSid SID = new CallSid("CA" + "0123456789abcdef".repeat(2));
    private static final CarrierLegId LEG = new CarrierLegId("sid_" + "b2".repeat(16));
    private static final LaneId LANE = new LaneId("lane_" + "c3".repeat(16));
    private static final SignInId SIGN_IN = SignInId.of(5132);
    private static final ApiKeyId KEY = ApiKeyId.of(5136);
    private static final MemberId MEMBER = new MemberId("member_" + "e5".repeat(16));
    private static final RoleId ROLE = new RoleId("role_" + "f6".repeat(16));
    private static final Rights RIGHTS = new Rights(Set.of(Role.AGENT), Set.of(ROLE), Set.of(Permission.USERS_READ));
    private static final LoginNameId LOGIN = new LoginNameId("login_" + "d4".repeat(16));
    private static final PhoneNumber CUSTOMER = new PhoneNumber("+14155550123");
    private static final PhoneNumber LINE = new PhoneNumber("+14155559999");
    private static final CarrierReport REPORT = new CarrierReport(
            SID, CarrierStatus.COMPLETED, 3, CARRIER_TIME, Duration.ofSeconds(42), AnsweredBy.HUMAN, AT);

    private static final DataRequestId REQUEST = DataRequestId.of(5128);
    private static final DialingControlId CONTROL = new DialingControlId("control_" + "a7".repeat(16));
    private static final ScheduleId SCHEDULE = ScheduleId.of(5104);
    private static final StopId STOP = StopId.of(5152);
    private static final LegalHoldId HOLD = LegalHoldId.of(PARTY);
    private static final GateId GATE = new GateId("gate_" + "d4".repeat(16));
    private static final RegistryId REGISTRY = new RegistryId("registry_" + "e5".repeat(16));
    private static final DialPurpose PURPOSE =
            new DialPurpose(CALL, CampaignId.of(5144), LeadId.of(5148), CallVoice.ARTIFICIAL, true);
    private static final Verdict VERDICT = new Verdict(
            CallingRule.CALLING_HOURS,
            Judgement.REFUSED,
            "2026-11-28",
            "us-fl-hours",
            Map.of("zones", "America/New_York", "regions", "US-FL", "local_time", "2026-11-22T20:00"),
            AT.plusSeconds(3600));
    private static final KnowledgeId ENTRY = KnowledgeId.of(5124);
    private static final KnowledgeContent CONTENT = new KnowledgeContent(
            "Returns",
            new KnowledgeText("Thirty days, says Jane Doe."),
            "https://example.com/returns",
            "web",
            new Attributes(Map.of("author", "Jane Doe")));
    private static final BusinessConfigId BUSINESS = BusinessConfigId.of(5107);
    private static final BusinessProfile PROFILE = new BusinessProfile(
            "Acme",
            "retail",
            new BusinessSettings(
                    new BusinessSettings.Ai("model-1", 0.7, "Be kind."),
                    new BusinessSettings.Voice("en-US", "alice", 0.5),
                    new BusinessSettings.KnowledgeBase(true, 5, 0.75),
                    new BusinessSettings.QualityAssurance(true, true, false, 0.6),
                    new BusinessSettings.Escalation(
                            true,
                            List.of(
                                    new EscalationTrigger("keyword", null, List.of("lawyer", "cancel")),
                                    new EscalationTrigger("sentiment", -0.5, List.of())),
                            true)),
            true);

    private static final AgentId AGENT = AgentId.of(5108);
    private static final EscalationId ESCALATION = EscalationId.of(5112);
    private static final SubjectId AGENT_SUBJECT = new SubjectId(AGENT.value());
    private static final AgentProfile AGENT_PROFILE = new AgentProfile(
            new PersonalText("Jane Doe"),
            new PersonalText("jane@example.org"),
            new PhoneNumber("+14155550188"),
            "41",
            new Attributes(Map.of("desk", "north")));
    private static final AgentDuties DUTIES = new AgentDuties(List.of("billing", "english"), List.of("support"));

    private static final AccessId ACCESS = AccessId.of(5128);
    private static final SecurityEventId SECURITY_EVENT = SecurityEventId.of(5132);
    private static final RequestKeyId REQUEST_KEY = new RequestKeyId("key_" + "0123456789abcdef".repeat(2));

    private SampleEvents() {}

    static List<Object> all() {
        return Stream.of(others(), CampaignSamples.all(), FloorSamples.all(), LeadSamples.events())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> others() {
        return List.of(
                new DataRead(ACCESS, AuditedData.TRANSCRIPT, new ResourceId(CALL.value()), 1, AT),
                new DataExported(ACCESS, AuditedData.CALL, new ResourceId(CALL.value()), 1, AT),
                new AccessRefused(ACCESS, AccessRefusal.PERMISSION_DENIED, 12, AT),
                new SecurityEventRaised(SECURITY_EVENT, SecurityEventType.PERMISSION_DENIED, Severity.MEDIUM, AT),
                new SecurityEventResolved(
                        SECURITY_EVENT,
                        new SubjectId(SECURITY_EVENT.value()),
                        new PersonalText("Jane Doe had typed a wrong id"),
                        AT),
                new CallInitiated(
                        CALL,
                        PARTY,
                        CUSTOMER,
                        LINE,
                        new BusinessId("biz_1"),
                        new TemplateId("tpl_1"),
                        new Outreach(
                                CampaignId.of(40),
                                LeadId.of(41),
                                CallVoice.ARTIFICIAL,
                                true,
                                Duration.ofSeconds(25),
                                true,
                                LeadSamples.VARIANT,
                                FloorId.of(40)),
                        new Attributes(Map.of("customer_name", "Jane Doe")),
                        AT),
                new CallReceived(CALL, PARTY, CUSTOMER, LINE, SID, AT),
                new DialClaimed(CALL, ATTEMPT, AT),
                new DialAccepted(CALL, ATTEMPT, SID, AT),
                new DialRefused(CALL, ATTEMPT, CallOutcome.REFUSED_BY_CARRIER, 21211, AT),
                new DialOutcomeUnknown(CALL, ATTEMPT, AT),
                new CallRang(CALL, SID, CARRIER_TIME, true),
                new CallAnswered(CALL, SID, AnsweredBy.HUMAN, CARRIER_TIME, true),
                new CallEnded(CALL, SID, CallOutcome.COMPLETED, Duration.ofSeconds(42), 3, CARRIER_TIME, true),
                new SpeechTranscribed(
                        CALL,
                        PARTY,
                        InteractionId.of(5105),
                        SID,
                        new TranscriptionSid("GT" + "0123456789abcdef".repeat(2)),
                        2,
                        Speaker.CUSTOMER,
                        new PersonalText("I want to speak to a human"),
                        0.93,
                        "en-US",
                        CARRIER_TIME,
                        true,
                        Sentiment.of(0.0772),
                        "vader-1.0"),
                new HangUpRequested(CALL, PARTY, new PersonalText("angry"), new PersonalText("call back"), AT, STOP),
                new DialDeferred(CALL, WaitReason.LIMIT, 10, 10, AT),
                new CallPrioritised(CALL, 10, AT),
                new CallDispositioned(CALL, new Disposition(DispositionKind.CALLBACK, "after-holidays"), AT),
                new EmergencyStopOrdered(
                        CONTROL, STOP, new SubjectId(STOP.value()), new PersonalText("Jane Doe saw a wrong list"), AT),
                new CallScheduled(
                        SCHEDULE,
                        PARTY,
                        CUSTOMER,
                        LINE,
                        new BusinessId("biz_1"),
                        new TemplateId("tpl_1"),
                        new Attributes(Map.of("customer_name", "Jane Doe")),
                        new PersonalText("Jane Doe wants to be called after lunch"),
                        AT.plusSeconds(3600),
                        AT),
                new ScheduledCallBegun(SCHEDULE, CALL, AT),
                new ScheduledCallCancelled(SCHEDULE, AT),
                new ScheduledCallMissed(SCHEDULE, AT),
                new EmergencyStopLifted(CONTROL, STOP, AT),
                new DialingLimitsSet(CONTROL, new DialingLimits(10, 2), AT),
                new HangUpAccepted(CALL, AT),
                new HangUpRefused(CALL, 21220, AT),
                new NoteAdded(
                        CALL,
                        PARTY,
                        NoteId.of(5106),
                        new NoteContent(new PersonalText("Wants a refund"), List.of("billing", "vip"), "follow-up"),
                        AT),
                new CallEscalated(
                        CALL,
                        PARTY,
                        ESCALATION,
                        "cancellation",
                        EscalationTrigger.Kind.KEYWORD,
                        new Attributes(Map.of("keyword", "cancel")),
                        new Attributes(Map.of("context_note", "is a customer since 1999")),
                        new AgentWish(AGENT, List.of("billing")),
                        AT),
                new CallTakenOver(CALL, ESCALATION, AGENT, AGENT_SUBJECT, new PersonalText("Jane Doe"), AT),
                new CallEscalationClosed(CALL, ESCALATION, true, AT),
                new CallScored(
                        CALL,
                        PARTY,
                        ReviewId.of(5110),
                        "rubric-1",
                        12,
                        new QaVerdict(
                                new QaScores(0.8125, 0.7, 0.75, 1, 0.75),
                                SentimentLabel.NEGATIVE,
                                List.of("business_not_named"),
                                List.of("no_empathy")),
                        new PersonalText("Nobody said sorry when the parcel was lost"),
                        AT),
                new CallReviewed(
                        CALL,
                        PARTY,
                        ReviewId.of(5111),
                        new QaVerdict(new QaScores(0.9, 0.8, 1, 1, 0.8), SentimentLabel.NEUTRAL, List.of(), List.of()),
                        new PersonalText("Jane was told twice"),
                        AT),
                new AiMessaged(CALL, PARTY, 1, new PersonalText("Offer Jane a refund"), AT),
                new AiPaused(CALL, AT),
                new AiResumed(CALL, AT),
                new AiInstructed(CALL, PARTY, new PersonalText("Jane may return it"), AT),
                new AiReplied(
                        CALL,
                        PARTY,
                        2,
                        new PersonalText("May I return it?"),
                        new PersonalText("Yes, within thirty days."),
                        List.of(ENTRY),
                        "knowledge-1",
                        1,
                        AT),
                new TransferRequested(ESCALATION, CALL, AGENT, ATTEMPT, AGENT_SUBJECT, CUSTOMER, LINE, SID, true, AT),
                new AgentLegClaimed(ESCALATION, CALL, ATTEMPT, AT),
                new AgentLegPlaced(ESCALATION, CALL, ATTEMPT, SID, AT),
                new AgentJoined(ESCALATION, CALL, ATTEMPT, SID, SID, AT),
                new CustomerSent(ESCALATION, CALL, ATTEMPT, AT),
                new CustomerReturned(ESCALATION, CALL, ATTEMPT, SID, AT),
                new CallTransferred(ESCALATION, CALL, AGENT, ATTEMPT, AT),
                new TransferFailed(ESCALATION, CALL, ATTEMPT, TransferFailure.NO_ANSWER, AT),
                new AgentLegReleased(ESCALATION, CALL, ATTEMPT, SID, AT),
                new QaRunStarted(QaRunId.of(5120), AT, AT.plusSeconds(3600), new BusinessId("acme"), AT),
                new QaRunAdvanced(QaRunId.of(5120), AT.plusSeconds(60), 2, 100, 97, "rubric-2", AT),
                new QaRunFinished(QaRunId.of(5120), 150, 140, "rubric-2", AT),
                new ConsentRecorded(ConsentId.of(PARTY), PARTY, ConsentType.MARKETING, true, ConsentKind.EXPRESS, AT),
                new LegalHoldPlaced(HOLD, PARTY, new PersonalText("Doe v. Acme"), AT),
                new LegalHoldLifted(HOLD, AT),
                new ErasurePermitted(HOLD, REQUEST, AT),
                new ErasureForbidden(HOLD, REQUEST, AT),
                new ErasureClosed(HOLD, REQUEST, AT),
                new DataRequested(
                        REQUEST,
                        DataRequestKind.DELETION,
                        PARTY,
                        List.of(PARTY, USER_SUBJECT),
                        new PersonalText("asked by mail"),
                        true,
                        AT),
                new DataRequestApproved(REQUEST, AT),
                new DataRequestRefused(REQUEST, DataRefusal.LEGAL_HOLD, AT),
                new ErasureBegun(REQUEST, AT),
                new SubjectKeysDestroyed(REQUEST, List.of(PARTY + ".1"), AT),
                new DataRequestCompleted(REQUEST, new ErasureCertificate("{}", "c2lnbmVk"), AT),
                new NumberSuppressed(
                        GATE,
                        PARTY,
                        CUSTOMER,
                        SuppressionReason.OPT_OUT,
                        SuppressionSource.CALL,
                        Asker.CALLED_PARTY,
                        new PersonalText("Jane wants no calls"),
                        AT),
                new SuppressionRemoved(
                        GATE,
                        PARTY,
                        SuppressionSource.MESSAGE,
                        Asker.CALLED_PARTY,
                        new PersonalText("Jane wants calls again"),
                        AT),
                new NumberWhitelisted(
                        GATE,
                        PARTY,
                        CUSTOMER,
                        WhitelistGround.WRITTEN_PERMISSION,
                        new PersonalText("Jane has signed"),
                        AT),
                new WhitelistingRemoved(GATE, AT),
                new DialAuthorised(GATE, PARTY, ATTEMPT, PURPOSE, List.of(VERDICT), AT.plusSeconds(300), AT),
                new DialForbidden(GATE, PARTY, ATTEMPT, PURPOSE, List.of(VERDICT), AT),
                new DialClaimGranted(GATE, PARTY, ATTEMPT, PURPOSE, List.of(VERDICT), AT),
                new DialClaimForbidden(GATE, PARTY, ATTEMPT, PURPOSE, List.of(VERDICT), AT),
                new DialSettled(GATE, ATTEMPT, DialSettlement.PLACED, AT),
                new RegistryVersionRegistered(
                        REGISTRY,
                        new RegistrySource("us-ftc"),
                        3,
                        AT,
                        "e5".repeat(32),
                        249_000_000,
                        AT,
                        "f6".repeat(32),
                        2),
                new RegistryVersionActivated(REGISTRY, 3, AT),
                new KnowledgeAdded(ENTRY, ENTRY.subject(), new BusinessId("acme"), CONTENT, AT),
                new DocumentReceived(
                        ENTRY,
                        ENTRY.subject(),
                        new BusinessId("acme"),
                        new UploadedDocument("Returns", "returns of Jane Doe.pdf"),
                        DocumentFormat.PDF,
                        123_456,
                        "e5".repeat(32),
                        AT),
                new DocumentReadingBegun(ENTRY, 1, AT),
                new DocumentTextRead(ENTRY, ENTRY.subject(), new KnowledgeText("Jane Doe sends it back"), 3, AT),
                new DocumentUnreadable(ENTRY, UnreadableReason.ENCRYPTED, AT),
                new KnowledgeDeleted(ENTRY, AT),
                new EscalationRequested(
                        ESCALATION,
                        CALL,
                        PARTY,
                        new BusinessId("acme"),
                        "cancellation",
                        EscalationTrigger.Kind.KEYWORD,
                        new Attributes(Map.of("keyword", "cancel")),
                        new Attributes(Map.of("context_note", "is a customer since 1999")),
                        new AgentWish(AGENT, List.of("billing")),
                        new PersonalText("Inbound call; nothing was said yet."),
                        AT),
                new AgentChosen(ESCALATION, CALL, AGENT, AT),
                new AgentPassedOver(ESCALATION, CALL, AGENT, AT),
                new EscalationQueued(ESCALATION, CALL, AT),
                new AgentAssigned(
                        ESCALATION, CALL, AGENT, AGENT_SUBJECT, new PersonalText("Jane Doe"), AT.plusSeconds(30), AT),
                new EscalationDeclined(ESCALATION, CALL, AGENT, DeclineReason.NO_ANSWER, AT),
                new EscalationAccepted(ESCALATION, CALL, AGENT, AT),
                new EscalationCompleted(ESCALATION, CALL, AGENT, AT),
                new EscalationCancelled(ESCALATION, CALL, AGENT, CancelReason.CALL_ENDED, AT),
                new CarrierLegBound(LEG, SID, TENANT, CALL),
                new CarrierReportKept(LEG, REPORT),
                new LaneTaken(LANE, ATTEMPT, AT),
                new LaneFreed(LANE, ATTEMPT, AT),
                new SocketTicketUsed(SocketTicketId.of(5140), USER, AT),
                new AgentAdded(AGENT, AGENT_SUBJECT, AGENT_PROFILE, DUTIES, true, true, AT),
                new AgentRevised(AGENT, AGENT_SUBJECT, AGENT_PROFILE, DUTIES, true, AT),
                new AgentAvailabilityChanged(AGENT, true, AT),
                new AgentReserved(AGENT, CALL, AT),
                new AgentReleased(AGENT, CALL, true, AT),
                new AgentDeleted(AGENT, AT),
                new BusinessConfigCreated(BUSINESS, PROFILE, AT),
                new BusinessConfigRevised(BUSINESS, 2, PROFILE, AT),
                new BusinessConfigReverted(BUSINESS, 3, 1, PROFILE, AT),
                new BusinessConfigDeleted(BUSINESS, AT),
                new RequestClaimed(REQUEST_KEY, new RequestPrint("a1".repeat(16)), 20_889_600, AT),
                new RequestAnswered(
                        REQUEST_KEY,
                        20_889_600,
                        new SubjectId("subj_" + "d4".repeat(16)),
                        201,
                        Map.of("ETag", "\"0\""),
                        new PersonalText("{\"call\":{\"to_number\":\"+14155550199\"}}"),
                        AT),
                new RequestReleased(REQUEST_KEY, 20_889_600, AT),
                new TenantFounded(TENANT, "Acme", true, AT),
                new LoginNameTaken(LOGIN, USER),
                new UserRegistered(
                        USER,
                        USER_SUBJECT,
                        LOGIN,
                        new PersonalText("jane@example.org"),
                        new PersonalText("Jane Doe"),
                        TENANT,
                        Set.of(Role.OWNER),
                        AT),
                new PasswordSet(
                        USER, USER_SUBJECT, new PersonalText("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"), AT),
                new PasswordChanged(
                        USER,
                        USER_SUBJECT,
                        new PersonalText("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"),
                        SIGN_IN,
                        AT),
                new SignInRefused(LOGIN, USER, SignInRefusal.WRONG_CREDENTIALS, 5, AT.plusSeconds(30), AT),
                new SignInFailuresForgiven(LOGIN, AT),
                new PasswordResetRequested(
                        LOGIN,
                        USER,
                        USER_SUBJECT,
                        new PersonalText("jane@example.org"),
                        new PersonalText("a secret of a reset"),
                        AT.plusSeconds(3600),
                        AT),
                new PasswordResetMailClaimed(LOGIN, AT, AT),
                new PasswordResetMailed(LOGIN, AT, AT),
                new PasswordResetNotMailed(LOGIN, AT, AT),
                new PasswordResetUsed(LOGIN, USER, AT),
                new MemberAdded(
                        MEMBER,
                        USER,
                        USER_SUBJECT,
                        TENANT,
                        new PersonalText("jane@example.org"),
                        new PersonalText("Jane Doe"),
                        RIGHTS,
                        AT),
                new MemberRenamed(MEMBER, USER, USER_SUBJECT, new PersonalText("Jane Roe"), AT),
                new MemberLinked(
                        MEMBER,
                        USER,
                        USER_SUBJECT,
                        new Issuer("https://login.acme.example"),
                        new PersonalText("248289761001"),
                        AT),
                new MemberRightsChanged(MEMBER, USER, TENANT, RIGHTS, false, AT),
                new MemberRemoved(MEMBER, USER, TENANT, AT),
                new SignedIn(SIGN_IN, USER, TENANT, new Issuer("https://id.example.org"), AT),
                new SignInRenewed(SIGN_IN, USER, 1, AT),
                new TenantSwitched(SIGN_IN, USER, TENANT, 2, AT),
                new RefreshTokenReused(SIGN_IN, USER, 0, 2, AT),
                new SignedOut(SIGN_IN, USER, AT),
                new RoleDefined(ROLE, "Team lead", "Leads a team", Set.of(Permission.CALLS_READ), AT),
                new RoleRevised(ROLE, "Leads two teams", Set.of(Permission.CALLS_MANAGE), AT),
                new RoleWithdrawn(ROLE, AT),
                new ApiKeyIssued(
                        KEY,
                        USER,
                        TENANT,
                        "CRM",
                        Set.of(Permission.CALLS_READ),
                        "f6".repeat(32),
                        AT.plusSeconds(86_400),
                        AT),
                new ApiKeyRevoked(KEY, AT));
    }
}
