package io.ringledger.query.audit;

import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentAvailabilityChanged;
import io.ringledger.events.agents.AgentDeleted;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.events.agents.AgentRevised;
import io.ringledger.events.audit.*;
import io.ringledger.events.calls.*;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignScheduled;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.campaigns.CampaignUnscheduled;
import io.ringledger.events.campaigns.SplitTestConfigured;
import io.ringledger.events.compliance.*;
import io.ringledger.events.config.*;
import io.ringledger.events.control.*;
import io.ringledger.events.escalations.*;
import io.ringledger.events.floor.AnswerAbandoned;
import io.ringledger.events.floor.AnswerServed;
import io.ringledger.events.floor.PacingDecided;
import io.ringledger.events.floor.SeatCallClaimed;
import io.ringledger.events.floor.SeatCallPlaced;
import io.ringledger.events.floor.SeatCallReleased;
import io.ringledger.events.floor.SeatClosed;
import io.ringledger.events.floor.SeatOpened;
import io.ringledger.events.floor.SeatPaused;
import io.ringledger.events.floor.SeatReady;
import io.ringledger.events.floor.SeatTaken;
import io.ringledger.events.floor.TalkEnded;
import io.ringledger.events.identity.*;
import io.ringledger.events.knowledge.*;
import io.ringledger.events.leads.*;
import io.ringledger.events.quality.*;
import io.ringledger.events.suppression.*;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one table from events to what an auditor calls them. A new event gets its line here; a test looks for it. */
final class Doings {
    private static final Map<Class<?>, Doing> BY_EVENT = new HashMap<>();

    static {
        done("call", "call", CallInitiated.class, CallReceived.class);
        done("end", "call", HangUpRequested.class, HangUpAccepted.class, CallEnded.class);
        failed("end", "call", HangUpRefused.class);
        done("dial", "call", DialClaimed.class, DialAccepted.class);
        failed("dial", "call", DialRefused.class, DialOutcomeUnknown.class);
        done("defer", "call", DialDeferred.class);
        done("prioritise", "call", CallPrioritised.class);
        done("file", "call", CallDispositioned.class);
        done("schedule", "scheduled_call", CallScheduled.class);
        done("dial", "scheduled_call", ScheduledCallBegun.class);
        done("cancel", "scheduled_call", ScheduledCallCancelled.class);
        failed("dial", "scheduled_call", ScheduledCallMissed.class);
        done("stop", "dialing", EmergencyStopOrdered.class);
        done("lift_stop", "dialing", EmergencyStopLifted.class);
        done("limit", "dialing", DialingLimitsSet.class);
        done("update", "call", CallRang.class, CallAnswered.class, CallTakenOver.class, CallEscalationClosed.class);
        done("escalate", "call", CallEscalated.class);
        done("intervene", "call", AiInstructed.class, AiMessaged.class, AiPaused.class, AiResumed.class);
        done("create", "transcript", SpeechTranscribed.class, AiReplied.class);
        done("create", "call_note", NoteAdded.class);
        done("create", "call_review", CallScored.class, CallReviewed.class);
        done("update", "carrier_leg", CarrierLegBound.class, CarrierReportKept.class);
        done("update", "dial_lane", LaneTaken.class, LaneFreed.class);

        done("create", "agent", AgentAdded.class);
        done("update", "agent", AgentRevised.class, AgentAvailabilityChanged.class);
        done("update", "agent", AgentReserved.class, AgentReleased.class);
        done("delete", "agent", AgentDeleted.class);

        done("create", "escalation", EscalationRequested.class);
        done("accept", "escalation", EscalationAccepted.class);
        done("decline", "escalation", EscalationDeclined.class);
        done("complete", "escalation", EscalationCompleted.class);
        done("cancel", "escalation", EscalationCancelled.class);
        done("update", "escalation", EscalationQueued.class, AgentChosen.class, AgentPassedOver.class);
        done("update", "escalation", AgentAssigned.class, AgentJoined.class);
        done("transfer", "escalation", TransferRequested.class, AgentLegClaimed.class, AgentLegPlaced.class);
        done("transfer", "escalation", AgentLegReleased.class, CustomerSent.class, CustomerReturned.class);
        done("transfer", "escalation", CallTransferred.class);
        failed("transfer", "escalation", TransferFailed.class);

        done("create", "business_config", BusinessConfigCreated.class);
        done("update", "business_config", BusinessConfigRevised.class, BusinessConfigReverted.class);
        done("delete", "business_config", BusinessConfigDeleted.class);

        done("create", "campaign", CampaignCreated.class);
        done("update", "campaign", CampaignRevised.class, SplitTestConfigured.class);
        done("schedule", "campaign", CampaignScheduled.class, CampaignUnscheduled.class);
        done("start", "campaign", CampaignStarted.class);
        done("pause", "campaign", CampaignPaused.class);
        done("resume", "campaign", CampaignResumed.class);
        done("stop", "campaign", CampaignStopped.class);
        done("complete", "campaign", CampaignCompleted.class);
        done("delete", "campaign", CampaignDeleted.class);

        done("join", "campaign_floor", SeatTaken.class, SeatCallClaimed.class, SeatCallPlaced.class);
        done("join", "campaign_floor", SeatOpened.class);
        done("leave", "campaign_floor", SeatClosed.class, SeatCallReleased.class);
        done("pause", "campaign_floor", SeatPaused.class);
        done("resume", "campaign_floor", SeatReady.class);
        done("update", "campaign_floor", AnswerServed.class, AnswerAbandoned.class, TalkEnded.class);
        done("update", "campaign_floor", PacingDecided.class);

        done("create", "knowledge", KnowledgeAdded.class, DocumentReceived.class);
        done("update", "knowledge", DocumentReadingBegun.class, DocumentTextRead.class);
        failed("update", "knowledge", DocumentUnreadable.class);
        done("delete", "knowledge", KnowledgeDeleted.class);

        done("create", "lead", LeadCreated.class);
        done("update", "lead", LeadRevised.class, LeadDispositionSet.class, LeadAttemptCorrected.class);
        done("delete", "lead", LeadDeleted.class);
        done("merge", "lead", LeadMerged.class, LeadAbsorbed.class);
        done("unmerge", "lead", LeadUnmerged.class, LeadReleased.class);
        done("dial", "lead", LeadAttemptBegun.class, LeadAttemptSettled.class);
        done("create", "lead_import", LeadFileReceived.class, LeadFileClaimed.class);
        done("update", "lead_import", LeadsImported.class);
        done("complete", "lead_import", LeadImportFinished.class);
        failed("complete", "lead_import", LeadImportFailed.class);
        done("create", "lead_segment", LeadSegmentSaved.class);

        done("create", "qa_run", QaRunStarted.class);
        done("update", "qa_run", QaRunAdvanced.class, QaRunFinished.class);

        done("create", "tenant", TenantFounded.class);
        done("create", "user", UserRegistered.class, LoginNameTaken.class);
        done("change_password", "user", PasswordSet.class, PasswordChanged.class);
        done("login", "auth", SignedIn.class);
        failed("login", "auth", SignInRefused.class);
        done("logout", "auth", SignedOut.class);
        done("refresh", "auth", SignInRenewed.class);
        failed("refresh", "auth", RefreshTokenReused.class);
        done("switch_tenant", "auth", TenantSwitched.class);
        done("forgive", "auth", SignInFailuresForgiven.class);
        done("open_socket", "auth", SocketTicketUsed.class);
        done("reset_password", "auth", PasswordResetRequested.class, PasswordResetUsed.class);
        done("mail", "auth", PasswordResetMailClaimed.class, PasswordResetMailed.class);
        failed("mail", "auth", PasswordResetNotMailed.class);
        done("create", "member", MemberAdded.class);
        done("update", "member", MemberRenamed.class);
        done("link", "member", MemberLinked.class);
        done("change_rights", "member", MemberRightsChanged.class);
        done("delete", "member", MemberRemoved.class);
        done("create", "role", RoleDefined.class);
        done("change_rights", "role", RoleRevised.class);
        done("delete", "role", RoleWithdrawn.class);
        done("create", "api_key", ApiKeyIssued.class);
        done("revoke", "api_key", ApiKeyRevoked.class);

        done("suppress", "number", NumberSuppressed.class);
        done("remove_suppression", "number", SuppressionRemoved.class);
        done("whitelist", "number", NumberWhitelisted.class);
        done("remove_whitelisting", "number", WhitelistingRemoved.class);
        done("dial", "number", DialAuthorised.class, DialClaimGranted.class, DialSettled.class);
        failed("dial", "number", DialForbidden.class, DialClaimForbidden.class);
        done("create", "registry", RegistryVersionRegistered.class);
        done("update", "registry", RegistryVersionActivated.class);

        done("consent", "consent", ConsentRecorded.class);
        done("request", "personal_data", DataRequested.class, DataRequestApproved.class);
        failed("request", "personal_data", DataRequestRefused.class);
        done("complete", "personal_data", DataRequestCompleted.class);
        done("erase", "personal_data", ErasureBegun.class, SubjectKeysDestroyed.class);
        done("place_hold", "legal_hold", LegalHoldPlaced.class);
        done("lift_hold", "legal_hold", LegalHoldLifted.class);
        done("erase", "legal_hold", ErasurePermitted.class, ErasureClosed.class);
        failed("erase", "legal_hold", ErasureForbidden.class);

        done("raise", "security_event", SecurityEventRaised.class);
        done("resolve", "security_event", SecurityEventResolved.class);
        failed("access", "api", AccessRefused.class);
        // of what was read or exported, the event itself tells the resource
        done("read", "data", DataRead.class);
        done("export", "data", DataExported.class);
    }

    private Doings() {}

    /** What an event means; empty for one that the table lacks. */
    static Optional<Doing> of(Class<?> event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    private static void done(String action, String resource, Class<?>... events) {
        say(new Doing(action, resource, true), events);
    }

    private static void failed(String action, String resource, Class<?>... events) {
        say(new Doing(action, resource, false), events);
    }

    private static void say(Doing doing, Class<?>... events) {
        for (Class<?> event : events) {
            if (BY_EVENT.put(event, doing) != null) {
                throw new IllegalStateException("twice in the table: " + event);
            }
        }
    }
}
