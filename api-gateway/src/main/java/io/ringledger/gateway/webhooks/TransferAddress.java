package io.ringledger.gateway.webhooks;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.TenantId;
import org.springframework.util.MultiValueMap;

/** Whose way to an agent a callback is about, as the URL says that we gave to Twilio and that Twilio signed. */
record TransferAddress(CallId callId, EscalationId escalationId, AttemptId attemptId, TenantId tenantId) {
    /**
     * The address of a call that the path names, where the query names the rest.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is missing or no id
     */
    static TransferAddress of(CallId callId, MultiValueMap<String, String> query) {
        return new TransferAddress(
                callId,
                CallbackAddress.require(query, "escalation", EscalationId::parse),
                CallbackAddress.require(query, "attempt", AttemptId::parse),
                CallbackAddress.require(query, "tenant", TenantId::new));
    }
}
