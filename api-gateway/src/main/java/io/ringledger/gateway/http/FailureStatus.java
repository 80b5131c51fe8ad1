package io.ringledger.gateway.http;

import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.control.ControlRejection;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.floor.FloorRejection;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.quality.QualityRejection;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.RejectionCode;
import io.ringledger.api.requests.RequestRejection;
import io.ringledger.api.suppression.SuppressionRejection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The one table from refusals to HTTP. A code that a newer node refuses with is a refusal all the same: 422. */
final class FailureStatus {
    private static final Map<String, Integer> BY_CODE = new HashMap<>();

    static {
        say(
                HttpStatus.BAD_REQUEST,
                PlatformRejection.VALIDATION_ERROR,
                CallRejection.NO_CALLER_ID,
                CampaignRejection.MOMENT_PASSED,
                BusinessConfigRejection.CONFIG_IN_USE,
                AgentRejection.AGENT_UNAVAILABLE,
                AgentRejection.AGENT_IN_USE,
                EscalationRejection.NO_AGENT_AVAILABLE,
                IdentityRejection.RESET_REFUSED);
        say(
                HttpStatus.UNAUTHORIZED,
                PlatformRejection.UNAUTHORIZED,
                IdentityRejection.INVALID_CREDENTIALS,
                IdentityRejection.ID_TOKEN_REFUSED,
                IdentityRejection.SIGN_IN_ENDED,
                IdentityRejection.REFRESH_TOKEN_REUSED,
                IdentityRejection.TICKET_USED);
        say(
                HttpStatus.FORBIDDEN,
                PlatformRejection.FORBIDDEN,
                ComplianceRejection.OWN_REQUEST,
                IdentityRejection.NO_MEMBERSHIP,
                IdentityRejection.NOT_ADMITTED,
                IdentityRejection.BOUND_TO_TENANT,
                IdentityRejection.REGISTRATION_CLOSED,
                IdentityRejection.OWN_RIGHTS,
                IdentityRejection.RIGHTS_EXCEEDED);
        say(
                HttpStatus.NOT_FOUND,
                PlatformRejection.NOT_FOUND,
                CallRejection.CALL_NOT_FOUND,
                CampaignRejection.CAMPAIGN_NOT_FOUND,
                CampaignRejection.CAMPAIGN_HAS_NO_TEST,
                ControlRejection.SCHEDULE_NOT_FOUND,
                BusinessConfigRejection.CONFIG_NOT_FOUND,
                BusinessConfigRejection.CONFIG_VERSION_NOT_FOUND,
                AgentRejection.AGENT_NOT_FOUND,
                EscalationRejection.ESCALATION_NOT_FOUND,
                FloorRejection.AGENT_NOT_SEATED,
                QualityRejection.QA_RUN_NOT_FOUND,
                KnowledgeRejection.KNOWLEDGE_NOT_FOUND,
                LeadRejection.LEAD_NOT_FOUND,
                LeadRejection.LEAD_IMPORT_NOT_FOUND,
                LeadRejection.SEGMENT_NOT_FOUND,
                IdentityRejection.USER_NOT_FOUND,
                IdentityRejection.TENANT_NOT_FOUND,
                IdentityRejection.ROLE_NOT_FOUND,
                IdentityRejection.API_KEY_NOT_FOUND,
                AuditRejection.SECURITY_EVENT_NOT_FOUND,
                SuppressionRejection.NUMBER_NOT_FOUND,
                SuppressionRejection.REGISTRY_NOT_FOUND,
                SuppressionRejection.REGISTRY_VERSION_NOT_FOUND,
                ComplianceRejection.SUBJECT_NOT_FOUND,
                ComplianceRejection.DATA_REQUEST_NOT_FOUND);
        say(
                HttpStatus.CONFLICT,
                PlatformRejection.CONFLICT,
                CallRejection.DIAL_NOT_DUE,
                CallRejection.FOREIGN_ATTEMPT,
                CallRejection.LEG_TAKEN,
                CallRejection.LANE_TAKEN,
                CallRejection.CALL_NOT_IN_PROGRESS,
                CallRejection.CALL_ESCALATED,
                CallRejection.CALL_TAKEN_OVER,
                CallRejection.TURN_TAKEN,
                CallRejection.NO_CONVERSATIONS,
                CallRejection.CALL_NOT_REVIEWABLE,
                CallRejection.CALL_NOT_WAITING,
                ControlRejection.EMERGENCY_STOPPED,
                CampaignRejection.CAMPAIGN_RUNNING,
                CampaignRejection.CAMPAIGN_NOT_RUNNING,
                CampaignRejection.CAMPAIGN_NOT_PAUSED,
                CampaignRejection.CAMPAIGN_BEGUN,
                CampaignRejection.CAMPAIGN_OVER,
                ControlRejection.SCHEDULE_BEGUN,
                EscalationRejection.ESCALATION_NOT_OPEN,
                EscalationRejection.TRANSFER_NOT_DUE,
                FloorRejection.FLOOR_WITHOUT_AGENTS,
                FloorRejection.AGENT_NOT_OF_CAMPAIGN,
                FloorRejection.AGENT_WITHOUT_TELEPHONE,
                FloorRejection.AGENT_SEATED,
                FloorRejection.SEAT_OPENING,
                FloorRejection.FLOOR_FULL,
                FloorRejection.SEAT_NOT_DUE,
                KnowledgeRejection.DOCUMENT_BEING_READ,
                KnowledgeRejection.DOCUMENT_SETTLED,
                KnowledgeRejection.DOCUMENT_GIVEN_UP,
                LeadRejection.LEAD_NOT_DUE,
                LeadRejection.LEAD_ATTEMPT_UNKNOWN,
                LeadRejection.LEAD_NOT_UNRESOLVED,
                LeadRejection.LEAD_BEING_CALLED,
                LeadRejection.LEAD_MERGED,
                LeadRejection.IMPORT_OUT_OF_STEP,
                AuditRejection.SECURITY_EVENT_RESOLVED,
                RequestRejection.IN_PROGRESS,
                SuppressionRejection.DIAL_FORBIDDEN,
                SuppressionRejection.NOT_AUTHORISED,
                SuppressionRejection.NUMBER_SUPPRESSED,
                SuppressionRejection.REGISTRY_VERSION_OLDER,
                SuppressionRejection.REGISTRY_BASE_CHANGED,
                SuppressionRejection.REGISTRY_ENTRIES_MISSING,
                ComplianceRejection.DATA_REQUEST_SETTLED,
                ComplianceRejection.LEGAL_HOLD,
                ComplianceRejection.ERASURE_UNDER_WAY,
                IdentityRejection.LOGIN_NAME_TAKEN,
                IdentityRejection.USER_EXISTS,
                IdentityRejection.ROLE_EXISTS,
                IdentityRejection.OTHER_SUBJECT,
                IdentityRejection.RESET_MAIL_NOT_DUE);
        say(HttpStatus.CONTENT_TOO_LARGE, LeadRejection.LEAD_FILE_TOO_LARGE);
        say(HttpStatus.UNSUPPORTED_MEDIA_TYPE, LeadRejection.LEAD_FILE_FORMAT);
        say(HttpStatus.PRECONDITION_FAILED, PlatformRejection.VERSION_CONFLICT);
        say(HttpStatus.UNPROCESSABLE_CONTENT, RequestRejection.IDEMPOTENCY_KEY_REUSED);
        say(HttpStatus.TOO_MANY_REQUESTS, PlatformRejection.RATE_LIMITED, IdentityRejection.LOGIN_LOCKED);
        say(
                HttpStatus.SERVICE_UNAVAILABLE,
                PlatformRejection.STORAGE_UNAVAILABLE,
                PlatformRejection.SERVICE_UNAVAILABLE,
                CallRejection.CARRIER_UNAVAILABLE,
                IdentityRejection.ISSUER_UNAVAILABLE,
                AuditRejection.LOG_NOT_SEALED);
        say(HttpStatus.INTERNAL_SERVER_ERROR, PlatformRejection.INTERNAL_ERROR);
    }

    private FailureStatus() {}

    static int of(String code) {
        return BY_CODE.getOrDefault(code, HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    static boolean knows(RejectionCode code) {
        return BY_CODE.containsKey(code.name());
    }

    private static void say(HttpStatus status, RejectionCode... codes) {
        for (RejectionCode code : codes) {
            BY_CODE.put(code.name(), status.value());
        }
    }
}
